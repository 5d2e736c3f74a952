import fc from "fast-check";
import { expect, test } from "vitest";

import { callTcss, createStillMock, sendSas, sendTcss, tencentKey } from "../../test/call.js";
import { NOW_MS, signTc3, signV1, toSeconds } from "../../test/sign.js";
import type { FaultRule, Mock, MockAccount } from "../index.js";
import { oneLicense } from "../../test/one-license.js";

/** A mock with a license for every image and none in use. */
const setUp = (accounts: readonly MockAccount[] = []): Mock =>
  createStillMock({ images: 20, licenses: 40, licensed: 0, accounts });
const list = (mock: Mock): Promise<Response> => mock.fetch(signTc3({ key: tencentKey(mock) }));
const license = (mock: Mock): Promise<Response> =>
  mock.fetch(signTc3({ key: tencentKey(mock), action: "ModifyImageAuthorized", body: JSON.stringify(oneLicense) }));

/** Sends a number of lists, and tells for each if a fault applied to it. */
async function marks(mock: Mock, requests: number): Promise<string> {
  for (let sent = 0; sent < requests; sent++) await list(mock);
  return mock
    .requests()
    .map(({ faults }) => faults[0]?.[0] ?? ".")
    .join("");
}

test("nothing goes wrong without a rule, nor when it is removed", async () => {
  await using mock = setUp();
  expect(mock.faults.list()).toEqual([]);
  const fault = mock.faults.add({ kind: "throttle" });
  expect(mock.faults.list()).toEqual([fault]);
  await list(mock);
  fault.remove();
  fault.remove();
  await list(mock);
  expect([mock.faults.list(), fault.met]).toEqual([[], 1]);
  expect(mock.requests().map(({ outcome, faults }) => [outcome, faults])).toEqual([
    ["RequestLimitExceeded", ["throttle"]],
    ["OK", []],
  ]);
});

test("all rules end at once, or one with its block", async () => {
  await using mock = setUp();
  mock.faults.add({ kind: "throttle" });
  mock.faults.add({ kind: "http-503" });
  mock.faults.clear();
  {
    using fault = mock.faults.add({ kind: "throttle" });
    expect(mock.faults.list()).toEqual([fault]);
  }
  expect(await marks(mock, 1)).toBe(".");
});

test("a rule is copied when it is added", async () => {
  await using mock = setUp();
  const rule = { kind: "throttle", count: 1 };
  const fault = mock.faults.add(rule as FaultRule); // the type without readonly
  rule.count = 5;
  expect(fault.rule).toEqual({ kind: "throttle", count: 1 });
  expect(await marks(mock, 3)).toBe("t..");
});

test("a rule that cannot be is refused and not added", async () => {
  await using mock = setUp();
  expect(() => mock.faults.add({ kind: "latency", ms: -1 })).toThrow(RangeError);
  expect(mock.faults.list()).toEqual([]);
});

test.each<{ name: string; rules: readonly FaultRule[]; want: string }>([
  { name: "a count ends it", rules: [{ kind: "throttle", count: 2 }], want: "tt......" },
  { name: "skipped requests pass", rules: [{ kind: "throttle", skip: 3, count: 1 }], want: "...t...." },
  {
    name: "counted rules follow one another",
    rules: [
      { kind: "throttle", count: 2 },
      { kind: "http-503", count: 1 },
      { kind: "throttle", skip: 1, count: 1 },
    ],
    want: "tth.t...",
  },
  {
    name: "another action does not meet it",
    rules: [{ kind: "throttle", action: "ModifyImageAuthorized" }],
    want: "........",
  },
  { name: "another service does not meet it", rules: [{ kind: "throttle", service: "sas" }], want: "........" },
  {
    name: "its own action meets it",
    rules: [{ kind: "throttle", service: "tcss", action: "DescribeAssetImageList" }],
    want: "tttttttt",
  },
])("$name", async ({ rules, want }) => {
  await using mock = setUp();
  for (const rule of rules) mock.faults.add(rule);
  expect(await marks(mock, 8)).toBe(want);
});

test("a rate picks about that part of the requests, the same for the same seed", async () => {
  const draw = async (seed: number): Promise<string> => {
    await using mock = setUp();
    mock.faults.add({ kind: "throttle", rate: 0.3, seed });
    return await marks(mock, 200);
  };
  const [one, again, other] = [await draw(1), await draw(1), await draw(2)];
  expect(again).toBe(one);
  expect(other).not.toBe(one);
  for (const drawn of [one, other]) expect(Math.abs(drawn.split("t").length - 1 - 60)).toBeLessThan(25);
});

test("no rule meets more requests than it counts, and none meets one that it does not concern", async () => {
  const target = fc.record(
    {
      action: fc.constantFrom("DescribeAssetImageList", "ModifyImageAuthorized"),
      skip: fc.nat(5),
      count: fc.integer({ min: 1, max: 5 }),
      rate: fc.constantFrom(0.25, 0.5, 1),
      seed: fc.nat(100),
    },
    { requiredKeys: [] },
  );
  const rules = fc.array(
    fc.tuple(fc.constantFrom("throttle", "http-429", "truncated"), target).map(([kind, rest]) => ({ kind, ...rest })),
    { minLength: 1, maxLength: 4 },
  );
  const check = async (given: readonly FaultRule[], calls: readonly ("list" | "license")[]): Promise<void> => {
    await using mock = setUp();
    const handles = given.map((rule) => mock.faults.add(rule));
    for (const call of calls) await (call === "list" ? list(mock) : license(mock));
    for (const { met, rule } of handles) expect(met).toBeLessThanOrEqual(rule.count ?? calls.length);
    const met = mock.requests().filter(({ faults }) => faults.length > 0);
    expect(met).toHaveLength(handles.reduce((sum, handle) => sum + handle.met, 0));
    for (const { action, faults } of met)
      expect(given.some((rule) => rule.kind === faults[0] && (rule.action ?? action) === action)).toBe(true);
  };
  const calls = fc.array(fc.constantFrom("list", "license"), { maxLength: 12 });
  await fc.assert(fc.asyncProperty(rules as fc.Arbitrary<FaultRule[]>, calls, check), {
    numRuns: 40,
  });
});

test("a request that is for neither service meets no fault", async () => {
  await using mock = setUp();
  const fault = mock.faults.add({ kind: "http-503" });
  expect((await mock.fetch("http://mock.test/")).status).toBe(400);
  expect(fault.met).toBe(0);
});

test("throttling is each service's own refusal in its own envelope, and nothing is carried out", async () => {
  await using mock = setUp();
  mock.faults.add({ kind: "throttle" });
  const response = await license(mock);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
  expect(await response.json()).toMatchObject({ Response: { Error: { Code: "RequestLimitExceeded" } } });
  expect(await sendSas(mock)).toMatchObject({ status: 400, answer: { Code: "Throttling.User" } });
  expect(mock.estate.licenses.used).toBe(0);
});

test("HTTP 429 comes with the wait that it asks for and without an envelope", async () => {
  await using mock = setUp();
  mock.faults.add({ kind: "http-429", retryAfterSec: 7, count: 1 });
  mock.faults.add({ kind: "http-429", count: 1 });
  for (const wanted of ["7", "1"]) {
    const response = await list(mock);
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, wanted]);
    expect(await response.text()).not.toContain("{");
  }
  expect(mock.requests()[0]).toMatchObject({ action: "DescribeAssetImageList", outcome: "NotReached", applied: false });
});

test("HTTP 503 is a page of HTML", async () => {
  await using mock = setUp();
  mock.faults.add({ kind: "http-503" });
  const response = await list(mock);
  expect([response.status, response.headers.get("content-type")]).toEqual([503, "text/html"]);
  expect(response.headers.get("date")).toBe(new Date(NOW_MS).toUTCString());
  expect(await response.text()).toMatch(/^<!doctype html>/);
});

test.each<{ rule: FaultRule; applied: boolean }>([
  { rule: { kind: "latency", ms: 5 }, applied: true },
  { rule: { kind: "reset" }, applied: false },
  { rule: { kind: "reset", when: "after" }, applied: true },
  { rule: { kind: "throttle" }, applied: false },
  { rule: { kind: "http-429" }, applied: false },
  { rule: { kind: "http-503" }, applied: false },
  { rule: { kind: "http-503", when: "after" }, applied: true },
  { rule: { kind: "truncated" }, applied: true },
  { rule: { kind: "stall" }, applied: true },
  { rule: { kind: "skew", ms: 600_000 }, applied: false },
  { rule: { kind: "skew", ms: -200_000 }, applied: true },
  { rule: { kind: "expired-token" }, applied: false },
])(
  "the request log counts as applied what was carried out under $rule, as the pool shows",
  async ({ rule, applied }) => {
    await using mock = createStillMock({ images: 20, licenses: 40, licensed: 0, sleep: async () => {} });
    mock.faults.add(rule);
    await license(mock).catch(() => undefined);
    expect(mock.requests()).toMatchObject([{ action: "ModifyImageAuthorized", applied, faults: [rule.kind] }]);
    expect(mock.estate.licenses.used).toBe(applied ? 1 : 0);
  },
);

test("the request log counts no read, and no write that was refused, as carried out", async () => {
  await using mock = setUp();
  await list(mock);
  await license(mock);
  await sendTcss(mock, { action: "ModifyImageAuthorized", body: "{}" });
  expect(mock.requests().map(({ applied }) => applied)).toEqual([false, true, false]);
});

test("a clock that is off judges requests and shows itself, until the caller follows it", async () => {
  await using mock = setUp();
  mock.faults.add({ kind: "skew", ms: 600_000 });
  const refused = await list(mock);
  expect(await refused.json()).toMatchObject({ Response: { Error: { Code: "AuthFailure.SignatureExpire" } } });
  const date = Date.parse(refused.headers.get("date") ?? "");
  expect(date).toBe(NOW_MS + 600_000);
  expect(await sendTcss(mock, { timestamp: date / 1000 })).toMatchObject({ TotalCount: 20 });
});

test("Security Center allows a quarter of an hour before it minds", async () => {
  await using mock = setUp();
  const fault = mock.faults.add({ kind: "skew", ms: 600_000 });
  expect(await sendSas(mock, { query: { Uuids: "a" } })).toMatchObject({ status: 200 });
  fault.remove();
  mock.faults.add({ kind: "skew", ms: -1_200_000 });
  expect(await sendSas(mock)).toMatchObject({ answer: { Code: "InvalidTimeStamp.Expired" } });
  const date = toSeconds(NOW_MS - 1_200_000);
  expect(await sendSas(mock, { date, query: { Uuids: "a" } })).toMatchObject({ status: 200 });
});

const fresh: readonly MockAccount[] = [
  { cloud: "tencent", id: "fresh", secret: "fresh-secret", token: "fresh-token" },
  { cloud: "alibaba", id: "fresh", secret: "fresh-secret", token: "fresh-token" },
];
const freshKey = { id: "fresh", secret: "fresh-secret" };

test("an expired token is refused with each service's code until another key signs", async () => {
  await using mock = setUp(fresh);
  const fault = mock.faults.add({ kind: "expired-token" });
  for (let repeated = 0; repeated < 2; repeated++) {
    expect(await sendTcss(mock)).toMatchObject({ Error: { Code: "AuthFailure.TokenFailure" } });
    expect(await sendSas(mock)).toMatchObject({ answer: { Code: "InvalidSecurityToken.Expired" } });
  }
  const tcss = await sendTcss(mock, { key: freshKey, headers: { "x-tc-token": "fresh-token" } });
  expect(tcss).toMatchObject({ TotalCount: 20 });
  const headers = { "x-acs-security-token": "fresh-token" };
  expect(await sendSas(mock, { key: freshKey, headers, query: { Uuids: "a" } })).toMatchObject({ status: 200 });
  expect(fault.met).toBe(4);
});

test("only the token of the named key has expired, whichever way it signs", async () => {
  await using mock = setUp(fresh);
  const fault = mock.faults.add({ kind: "expired-token", key: tencentKey(mock).id });
  const older = await mock.fetch(signV1({ key: tencentKey(mock), parameters: { Action: "DescribeAssetImageList" } }));
  expect(await older.json()).toMatchObject({ Response: { Error: { Code: "AuthFailure.TokenFailure" } } });
  const headers = { "x-tc-token": "fresh-token" };
  expect(await sendTcss(mock, { key: freshKey, headers })).toMatchObject({ TotalCount: 20 });
  expect(fault.met).toBe(1);
});

test("a key that nobody has is unknown, not expired", async () => {
  await using mock = setUp();
  mock.faults.add({ kind: "expired-token", key: "nobody" });
  const answer = await sendTcss(mock, { key: { id: "nobody", secret: "none" } });
  expect(answer).toMatchObject({ Error: { Code: "AuthFailure.SecretIdNotFound" } });
});

test("conditions add up and leave the rest to the other faults", async () => {
  const slept: number[] = [];
  await using mock = createStillMock({ images: 20, sleep: async (ms) => void slept.push(ms) });
  mock.faults.add({ kind: "latency", ms: 30 });
  mock.faults.add({ kind: "http-503", count: 1 });
  mock.faults.add({ kind: "latency", ms: 12 });
  mock.faults.add({ kind: "skew", ms: 1000 });
  expect((await list(mock)).status).toBe(503);
  expect(await callTcss(mock, "DescribeAssetImageList", {})).toMatchObject({ TotalCount: 20 });
  expect(slept).toEqual([42, 42]);
  expect(mock.requests().map(({ faults }) => faults)).toEqual([
    ["latency", "latency", "skew", "http-503"],
    ["latency", "latency", "skew"],
  ]);
});
