import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import type { Service } from "@plimsoll/types";
import { operations } from "@plimsoll/types";
import { referenceOf } from "@plimsoll/validators/reference";
import fc from "fast-check";
import { expect, test } from "vitest";

import { brokenCopies, flatten, replacements, toUtf8 } from "../../test/broken.js";
import { alibabaKey, createStillMock, tencentKey } from "../../test/call.js";
import { anyRequest } from "../../test/random-requests.js";
import { signAcs3, signRpc1, signTc3 } from "../../test/sign.js";
import type { Mock } from "../index.js";

/** Requests that are made: more by `PLIMSOLL_FUZZ=20000`. */
const total = Number(process.env["PLIMSOLL_FUZZ"] ?? 5000);
const tcssActions = Object.keys(operations.tcss);
const sasActions = Object.keys(operations.sas);

/** Finds an answer that no service gives: a failure, or one that reveals the inside of the mock. */
async function faultOf(mock: Mock, request: Request): Promise<string | undefined> {
  const response = await mock.fetch(request);
  const answer = await response.text();
  const isBroken =
    response.status >= 500 || answer.includes("InternalError") || /node_modules|\.[jt]s:\d+| at \w+ \(/.test(answer);
  return isBroken ? `${response.status} ${answer}` : undefined;
}

/** A request, and what a failure is to show of it. */
interface Broken {
  readonly what: string;
  readonly request: Request;
}

/** Every documented example with each of its parts broken, in each form that it can be sent in. */
async function* brokenExamples(mock: Mock): AsyncGenerator<Broken> {
  const [tencent, alibaba] = [tencentKey(mock), alibabaKey(mock)];
  for (const { action, value } of await brokenOnesOf("tcss", tcssActions)) {
    const body = JSON.stringify(value);
    yield { what: `${action} ${body}`, request: signTc3({ key: tencent, action, body }) };
    const query = encodeFlat(flatten(value, 0));
    yield { what: `${action} ?${query}`, request: signTc3({ key: tencent, action, method: "GET", query }) };
  }
  for (const { action, value } of await brokenOnesOf("sas", sasActions)) {
    const query = inUtf8(flatten(value, 1));
    const what = `${action} ${JSON.stringify(query)}`;
    yield { what, request: signAcs3({ key: alibaba, action, query }) };
    const parameters = { Format: "XML", ...query, Action: action };
    yield { what, request: signRpc1({ key: alibaba, method: "POST", parameters }) };
  }
}

async function brokenOnesOf(
  service: Service,
  actions: readonly string[],
): Promise<readonly { readonly action: string; readonly value: unknown }[]> {
  const ofActions = actions.map(async (action) =>
    Object.values((await referenceOf(service, action))?.examples ?? {}).flatMap((example) =>
      replacements.flatMap((part) => brokenCopies(example.value, part).map((value) => ({ action, value }))),
    ),
  );
  return (await Promise.all(ofActions)).flat();
}

function inUtf8(flat: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(flat).map((pair) => pair.map(toUtf8)));
}

function encodeFlat(flat: Readonly<Record<string, string>>): string {
  return Object.entries(inUtf8(flat))
    .map((pair) => pair.map(encodeURIComponent).join("="))
    .join("&");
}

/** Memory in use once all garbage is gone, in megabytes. */
async function usedMegabytes(): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("there is no garbage collector to call");
  for (let round = 0; round < 3; round++) {
    collect();
    await setImmediate();
  }
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

test(`stands ${total} random and mutated requests: no 5xx, no crash, no growth of memory`, async () => {
  const faults: unknown[] = [];
  await using mock = createStillMock({ images: 10, onError: (fault) => faults.push(fault) });
  const targets = { tencent: tencentKey(mock), alibaba: alibabaKey(mock), tcssActions, sasActions };
  const sendRandom = (numRuns: number): Promise<void> =>
    fc.assert(
      fc.asyncProperty(anyRequest(targets), async (request) => {
        expect(await faultOf(mock, request)).toBeUndefined();
      }),
      // A failing request is small already, and shrinking a signed request takes long.
      { numRuns, endOnFailure: true },
    );

  let sent = 2000;
  await sendRandom(sent);
  const before = await usedMegabytes();
  for await (const broken of brokenExamples(mock)) {
    const { what, request } = broken;
    expect({ what, fault: await faultOf(mock, request) }).toEqual({ what, fault: undefined });
    sent++;
  }
  expect(sent).toBeGreaterThan(4000);
  await sendRandom(Math.max(total - sent, 2000));
  expect((await usedMegabytes()) - before).toBeLessThan(16);
  expect(faults).toEqual([]);
  expect(mock.estate.hostImages).toBe(10);
});

test("stands a large form of nothing but separators, and one of nothing but names", async () => {
  await using mock = createStillMock({ images: 10 });
  for (const body of [
    "&".repeat(1_000_000),
    "a&".repeat(500_000),
    "a.".repeat(500_000),
    "Filters.0.Values.0=&".repeat(50_000),
  ])
    for (const query of ["SecretId=x&Signature=x", "AccessKeyId=x&Signature=x"]) {
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const request = new Request(`http://mock.test/?${query}`, { method: "POST", headers, body });
      expect(await faultOf(mock, request)).toBeUndefined();
    }
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
