import { actionsOf, referenceOf } from "@plimsoll/validators/reference";
import fc from "fast-check";
import { expect, test } from "vitest";

import { alibabaKey, createStillMock, sendSas, sendTcss, tencentKey } from "../../test/call.js";
import { signRpc1, signV1 } from "../../test/sign.js";
import { isTooDeep, maxJsonDepth } from "../wire/json-depth.js";

const references = await Promise.all(
  actionsOf("tcss").map(async (action) => ({ action, reference: await referenceOf("tcss", action) })),
);
/** Every parameter of TCSS that is a list or an object. */
const nested = references.flatMap(({ action, reference }) =>
  Object.entries(reference?.request.properties ?? {})
    .filter(([, { type }]) => type === "array" || type === "object")
    .map(([name]) => ({ action, name })),
);

const deep = (levels: number, before: string, after: string): string =>
  `${before.repeat(levels)}1${after.repeat(levels)}`;

test("answers JSON that is nested too deeply, in any parameter, with the service's code", async () => {
  const reported: unknown[] = [];
  await using mock = createStillMock({ images: 3, onError: (error) => reported.push(error) });
  expect(nested.length).toBeGreaterThan(5);
  const codes = new Set<string | undefined>();
  for (const { action, name } of nested)
    for (const value of [deep(5000, "[", "]"), deep(5000, '{"Name":', "}"), deep(60, "[", "]")])
      codes.add((await sendTcss(mock, { action, body: `{"${name}":${value}}` })).Error?.Code);
  for (const body of [deep(200_000, "[", "]"), deep(1_000_000, '{"a":', "}"), "[".repeat(2_000_000)]) {
    const { Error: error } = await sendTcss(mock, { body });
    expect(error).toEqual({ Code: "InvalidParameter", Message: expect.stringMatching(/nested deeper than 64 levels/) });
  }
  // Of 60 levels, what is missing is said before what is wrong.
  expect(codes).toEqual(new Set(["InvalidParameter", "MissingParameter"]));
  expect(reported).toEqual([]);
});

test("answers flattened parameters of any depth, as JSON and as XML, with the services' codes", async () => {
  const reported: unknown[] = [];
  await using mock = createStillMock({ images: 3, onError: (error) => reported.push(error) });
  for (const levels of [15, 100, 5000]) {
    const name = `Filters.${"0.".repeat(levels)}Name`;
    const query = `${name}=1`;
    const { Error: error } = await sendTcss(mock, { method: "GET", query });
    expect(error?.Code).toMatch(/^(?:InvalidParameter|UnknownParameter)$/);
    expect(error?.Message.length).toBeLessThan(1000);
    const parameters = { Action: "DescribeAssetImageList", [name]: "1" };
    const v1 = await mock.fetch(signV1({ key: tencentKey(mock), method: "POST", parameters }));
    expect(await v1.text()).toMatch(/"Code":"(?:InvalidParameter|UnknownParameter)"/);
    const rpc = { Uuids: "a", Format: "XML", [`Criteria.${"1.".repeat(levels)}a`]: "1" };
    const xml = await mock.fetch(signRpc1({ key: alibabaKey(mock), method: "POST", parameters: rpc }));
    expect([xml.status, await xml.text()]).toEqual([
      200,
      expect.stringMatching(/^<\?xml.*<DescribeImageInfoListResponse>/s),
    ]);
  }
  const Criteria = deep(200_000, "[", "]");
  const form = { Criteria };
  const { answer } = await sendSas(mock, { action: "DescribeImageInstances", form });
  expect(answer).toMatchObject({ Code: "InvalidParam", Message: expect.stringMatching(/nested deeper/) });
  expect(reported).toEqual([]);
});

test("the control API refuses JSON that is nested too deeply", async () => {
  const reported: unknown[] = [];
  await using mock = createStillMock({ images: 3, onError: (error) => reported.push(error) });
  for (const body of [deep(200_000, "[", "]"), `{"images":${deep(5000, "[", "]")}}`]) {
    const response = await mock.fetch("http://localhost/_plimsoll/seed", { method: "POST", body });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("nested deeper than 64")]);
  }
  expect(reported).toEqual([]);
});

test("a hundred thousand unknown parameters cost no more than reading them", async () => {
  await using mock = createStillMock({ images: 3 });
  // Comparing each with each would take longer than a test may.
  const many = Array.from({ length: 100_000 }, (_, index) => `"k${index}":1`).join(",");
  expect((await sendTcss(mock, { body: `{${many}}` })).Error?.Code).toBe("UnknownParameter");
});

test("text in JSON has no depth, and all else has what it has", () => {
  const depthOf = (value: unknown): number =>
    typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
  const wrapped = fc.tuple(fc.jsonValue(), fc.nat({ max: 80 })).map(([value, levels]) => {
    let around: unknown = value;
    for (let level = 0; level < levels; level++) around = level % 2 === 0 ? [around] : { '\\"[{': around };
    return around;
  });
  fc.assert(
    fc.property(wrapped, (value) => {
      expect(isTooDeep(Buffer.from(JSON.stringify(value)))).toBe(depthOf(value) > maxJsonDepth);
    }),
  );
});
