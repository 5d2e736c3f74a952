import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";

import { operations } from "@plimsoll/types";
import { referenceOf } from "@plimsoll/types/reference";
import fc from "fast-check";
import { expect, test } from "vitest";

import { alibabaKey, createStillMock, tencentKey } from "../test/call.js";
import { signAcs3, signRpc1, signTc3 } from "../test/sign.js";
import type { Mock } from "./index.js";

/** Sends a request; says what is wrong with an answer that is none of the services' own. */
async function faultOf(mock: Mock, request: Request): Promise<string | undefined> {
  const response = await mock.fetch(request);
  const answer = await response.text();
  const isBroken =
    response.status >= 500 || answer.includes("InternalError") || /node_modules|\.[jt]s:\d+/.test(answer);
  return isBroken ? `${response.status} ${answer}` : undefined;
}

const actions = Object.keys(operations.tcss);
const anyText = fc.string({ unit: "binary", maxLength: 60 });
const names = fc
  .array(fc.constantFrom("Filters", "Values", "Name", "Id", "Images", "Limit", "Offset", "By", "0", "1", "__proto__"), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join("."));
const queries = fc
  .array(fc.tuple(fc.oneof(names, anyText), fc.oneof(anyText, fc.integer().map(String))), { maxLength: 8 })
  .map((given) => given.map((pair) => pair.map(encodeURIComponent).join("=")).join("&"));

test("stands any request that nobody signed", async () => {
  await using mock = createStillMock({ images: 10 });
  const headers = fc.dictionary(
    fc.constantFrom("authorization", "x-tc-action", "x-tc-version", "x-tc-timestamp", "x-acs-action", "content-type"),
    fc.constantFrom(
      "",
      "TC3-",
      "ACS3-",
      "DescribeAssetImageList",
      "2020-11-01",
      "1795262400",
      "application/json",
      "application/x-www-form-urlencoded",
    ),
  );
  const almost = fc.constantFrom(
    "Action=A&SecretId=x&Signature=y",
    "AccessKeyId=x&Signature=y",
    "%",
    "&&==",
    "Version=2018-12-03",
  );
  const methods = fc.constantFrom("GET", "POST", "PUT", "DELETE", "OPTIONS");
  await fc.assert(
    fc.asyncProperty(
      methods,
      fc.oneof(queries, almost),
      headers,
      fc.uint8Array({ maxLength: 200 }),
      async (method, query, given, body) => {
        const request = new Request(`http://mock.test/?${query}`, {
          method,
          headers: given,
          ...(method === "GET" ? {} : { body }),
        });
        expect(await faultOf(mock, request)).toBeUndefined();
      },
    ),
    { numRuns: 400 },
  );
});

test.each(actions)("stands any JSON that is signed: %s", async (action) => {
  await using mock = createStillMock({ images: 10 });
  const key = tencentKey(mock);
  const members = Object.keys(referenceOf("tcss", action)?.request.properties ?? {});
  const objects = fc.dictionary(fc.constantFrom(...members), fc.jsonValue()).map((value) => JSON.stringify(value));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.json(), objects, anyText), async (body) => {
      expect(await faultOf(mock, signTc3({ key, action, body }))).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

const examples = actions.flatMap((action) =>
  Object.entries(referenceOf("tcss", action)?.examples ?? {}).map(([name, { value }]) => ({ action, name, value })),
);

/** Every copy of a value with one part replaced. */
function broken(value: unknown, replacement: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    const copies = value.flatMap((item: unknown, index) =>
      broken(item, replacement).map((part) => value.toSpliced(index, 1, part)),
    );
    return [replacement, ...copies];
  }
  if (typeof value !== "object" || value === null) return [replacement];
  const copies = Object.entries(value).flatMap(([name, member]) =>
    broken(member, replacement).map((part) => ({ ...value, [name]: part })),
  );
  return [replacement, ...copies];
}

const injection = { Name: "ImageName", Values: ["'; DROP TABLE host_images; --"] };
const replacements = [
  null,
  true,
  -1,
  0,
  1.5,
  1e300,
  "",
  "x",
  "1".repeat(400),
  "\u0000",
  "\ud800",
  [],
  [null],
  [[]],
  {},
  injection,
];

test.each(examples)("stands the example $name of $action with each of its parts broken", async ({ action, value }) => {
  await using mock = createStillMock({ images: 10 });
  const key = tencentKey(mock);
  for (const request of replacements.flatMap((replacement) => broken(value, replacement))) {
    const body = JSON.stringify(request);
    const fault = await faultOf(mock, signTc3({ key, action, body }));
    expect({ body, fault }).toEqual({ body, fault: undefined });
  }
  expect(mock.estate.hostImages).toBe(10);
});

test.each(actions)("stands any query that is signed: %s", async (action) => {
  await using mock = createStillMock({ images: 10 });
  const key = tencentKey(mock);
  await fc.assert(
    fc.asyncProperty(queries, async (query) => {
      // What the URL does not change is what was signed.
      fc.pre(new URL(`http://mock.test/?${query}`).search === (query === "" ? "" : `?${query}`));
      expect(await faultOf(mock, signTc3({ key, action, method: "GET", query }))).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});

test("stands any parameters of Security Center", async () => {
  await using mock = createStillMock({ images: 10 });
  const key = alibabaKey(mock);
  const parameters = fc.dictionary(fc.oneof(names, anyText), anyText).map((given) => ({ Uuids: "a", ...given }));
  await fc.assert(
    fc.asyncProperty(parameters, fc.constantFrom("GET", "POST"), async (given, method) => {
      const place = method === "POST" ? "form" : "query";
      expect(await faultOf(mock, signAcs3({ key, method, [place]: given }))).toBeUndefined();
      expect(await faultOf(mock, signRpc1({ key, method, parameters: given }))).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

test("stands bytes that are almost a request, on a port", async () => {
  await using mock = createStillMock({ images: 10 });
  await using server = await mock.listen();
  const { host } = new URL(server.url);
  const { headers } = signTc3({ key: tencentKey(mock), host });
  const lines = [...headers, ["host", host], ["connection", "close"], ["content-length", "2"]].map((pair) =>
    pair.join(": "),
  );
  const whole = Buffer.from(["POST / HTTP/1.1", ...lines, "", "{}"].join("\r\n"));
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(changes, async (given) => {
      const bytes = Buffer.from(whole);
      for (const [at, value] of given) bytes[at] = value;
      const socket = connect(server.port, "127.0.0.1");
      await once(socket, "connect");
      socket.end(bytes);
      expect(await text(socket)).toMatch(/^($|HTTP\/1\.1 [124]\d\d )/);
    }),
    { numRuns: 200 },
  );
  const sound = await fetch(signTc3({ key: tencentKey(mock), host }));
  expect(await sound.json()).toHaveProperty("Response.TotalCount", 10);
});
