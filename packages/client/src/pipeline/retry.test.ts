import { operations } from "@plimsoll/types";
import { expect, test } from "vitest";

import { type ManualTime, manualTime, startMs } from "../../test/manual-time.js";
import { signingKey, wireRequest } from "../../test/wire-request.js";
import { createClock } from "../base/clock.js";
import type { RetryEvent } from "../telemetry/hooks.js";
import { Observer } from "../telemetry/observer.js";
import { RateLimits } from "./rate-limits.js";
import { Answer } from "../transport/answer.js";
import type { WireRequest } from "../transport/exchange.js";
import { tcssProtocol } from "../wire/tcss.js";
import { TransportFault } from "../transport/transport-fault.js";
import { compose } from "./compose.js";
import { resolveCredentials } from "./resolve-credentials.js";
import { rateLimit } from "./rate-limit.js";
import { type RetryOptions, retry } from "./retry.js";
import { DeadlineExceeded } from "./timeout.js";

type Outcome = Answer | Error;

const done = new Answer({ status: 200, headers: {}, text: '{"Response":{"RequestId":"r"}}' });
const failed = (Code: string, headers: Record<string, string> = {}): Answer =>
  new Answer({
    status: 200,
    headers,
    text: JSON.stringify({ Response: { Error: { Code, Message: "" }, RequestId: "r" } }),
  });
const unavailable = (headers: Record<string, string> = {}): Answer =>
  new Answer({ status: 503, headers, text: "<html>" });
const fault = (parts: { maybeSent?: boolean; stale?: boolean; cause?: unknown } = {}): TransportFault =>
  new TransportFault({ maybeSent: true, cause: new Error("broken"), ...parts });

interface Run {
  readonly time: ManualTime;
  readonly retries: readonly Pick<RetryEvent, "attempt" | "delayMs" | "reason">[];
  /** IDs of the refused keys with which each attempt's key was asked for. */
  readonly refusedKeys: readonly (string | undefined)[];
  readonly sent: () => number;
  readonly result: Promise<Answer>;
}

/** Runs one request through retry and rate limit; each attempt meets the next outcome. */
function run(outcomes: readonly Outcome[], request: Partial<WireRequest> = {}, options: RetryOptions = {}): Run {
  const time = manualTime();
  const clock = createClock(time);
  const limits = new RateLimits(undefined, clock);
  const retries: Pick<RetryEvent, "attempt" | "delayMs" | "reason">[] = [];
  const hooks = {
    onRetry: ({ attempt, delayMs, reason }: RetryEvent) => void retries.push({ attempt, delayMs, reason }),
  };
  const refusedKeys: (string | undefined)[] = [];
  let sent = 0;
  const observer = new Observer(hooks);
  const stages = [
    retry({ options, protocol: tcssProtocol({}), clock, renewable: true, observer }),
    resolveCredentials((refused) => {
      refusedKeys.push(refused?.id);
      return { ...signingKey, id: refused === undefined ? "key 1" : "key 2" };
    }),
    rateLimit({ limits, endpoint: "https://h", region: undefined }),
  ];
  const send = compose(stages, async () => {
    const outcome = outcomes[Math.min(sent, outcomes.length - 1)];
    sent += 1;
    if (outcome instanceof Error) throw outcome;
    return outcome ?? done;
  });
  return { time, retries, refusedKeys, sent: () => sent, result: send({ ...wireRequest, ...request }) };
}

test("repeats with delays whose upper end doubles", async () => {
  const { result, retries, time } = run([unavailable(), fault(), failed("InternalError"), done]);
  expect((await result).attempts).toBe(4);
  // Half of 200, 400 and 800, since manual chance is always half.
  expect(time.slept).toEqual([100, 200, 400]);
  expect(retries).toEqual([
    { attempt: 1, delayMs: 100, reason: "HTTP 503" },
    { attempt: 2, delayMs: 200, reason: "network fault" },
    { attempt: 3, delayMs: 400, reason: "InternalError" },
  ]);
});

test("stops at the limit with the last answer, or with the last fault as a public error", async () => {
  const answered = run([unavailable()], {}, { limit: 1 });
  expect(await answered.result).toMatchObject({ status: 503, attempts: 2 });
  const broken = run([fault({ cause: Object.assign(new Error("connect ECONNRESET"), { code: "ECONNRESET" }) })]);
  await expect(broken.result).rejects.toMatchObject({
    name: "NetworkError",
    code: "ECONNRESET",
    message: "[ECONNRESET] connect ECONNRESET (tencent DescribeAssetImageList, 4 attempts)",
  });
  await expect(run([unavailable()], {}, { limit: 0 }).result).resolves.toMatchObject({ attempts: 1 });
});

test("does not repeat what cannot get better", async () => {
  const { result, sent } = run([failed("InvalidParameter")]);
  expect(await result).toMatchObject({ attempts: 1 });
  expect(sent()).toBe(1);
});

test("waits as long as the service asks, up to the cap", async () => {
  const seconds = run([unavailable({ "retry-after": "7" }), done]);
  await seconds.result;
  expect(seconds.time.slept).toEqual([7000]);
  const date = run([unavailable({ "retry-after": new Date(startMs + 9000).toUTCString() }), done]);
  await date.result;
  expect(date.time.slept).toEqual([9000]);
  const long = run([unavailable({ "retry-after": "6000" }), done], {}, { retryAfterCapMs: 8000 });
  await long.result;
  expect(long.time.slept).toEqual([8000]);
});

test("a kept connection that was reset is replaced at once, but only the first time", async () => {
  const { result, time } = run([fault({ stale: true }), fault({ stale: true }), done]);
  await result;
  expect(time.slept).toEqual([200]);
});

test("gives up rather than start after the deadline", async () => {
  const { result, sent, time } = run([unavailable({ "retry-after": "7" })], { deadline: startMs + 7000 });
  expect(await result).toMatchObject({ status: 503, attempts: 1 });
  expect(sent()).toBe(1);
  expect(time.slept).toEqual([]);
});

test("takes over the service's time once, and gives up if that was not it", async () => {
  const date = new Date(startMs + 600_000).toUTCString();
  const corrected = run([failed("AuthFailure.SignatureExpire", { date }), done]);
  expect((await corrected.result).attempts).toBe(2);
  expect(corrected.retries).toEqual([{ attempt: 1, delayMs: 0, reason: "AuthFailure.SignatureExpire" }]);
  const stubborn = run([failed("AuthFailure.SignatureExpire", { date })]);
  expect((await stubborn.result).attempts).toBe(2);
  const timeless = run([failed("AuthFailure.SignatureExpire")]);
  expect((await timeless.result).attempts).toBe(1);
});

test("a time that is up becomes a TimeoutError, or of unknown fate for a write that went out", async () => {
  const waiting = run([new DeadlineExceeded(500)]);
  await expect(waiting.result).rejects.toMatchObject({ name: "TimeoutError", timeoutMs: 500, attempts: 1 });
  const read = run([fault({ cause: new DeadlineExceeded(500) })], {}, { limit: 1 });
  await expect(read.result).rejects.toMatchObject({ name: "TimeoutError", attempts: 2 });
  expect(read.retries).toMatchObject([{ reason: "timeout" }]);
  const write = run([fault({ cause: new DeadlineExceeded(500) })], {
    operation: operations.tcss.ModifyImageAuthorized,
  });
  await expect(write.result).rejects.toMatchObject({ name: "IndeterminateError", cause: { name: "TimeoutError" } });
  const unsent = run([new DeadlineExceeded(500)], { operation: operations.tcss.ModifyImageAuthorized });
  await expect(unsent.result).rejects.toMatchObject({ name: "TimeoutError" });
});

test("an error that is not the network's goes through as it is, without a repetition", async () => {
  const bug = new RangeError("a hook is broken");
  const { result, sent } = run([bug]);
  await expect(result).rejects.toBe(bug);
  expect(sent()).toBe(1);
});

test("a throttle answer holds every caller of the action, also when the call itself gives up", async () => {
  const time = manualTime();
  const clock = createClock(time);
  const limits = new RateLimits(undefined, clock);
  const sentAt: string[] = [];
  const outcomes = [failed("RequestLimitExceeded"), done, done];
  const observer = new Observer({});
  const stages = [
    retry({ options: { limit: 0 }, protocol: tcssProtocol({}), clock, renewable: true, observer }),
    resolveCredentials(() => signingKey),
    rateLimit({ limits, endpoint: "https://h", region: undefined }),
  ];
  const send = compose(stages, async ({ operation }) => {
    sentAt.push(`${operation.action} ${time.now() - startMs}`);
    return outcomes.shift() ?? done;
  });
  await send(wireRequest);
  await send({ ...wireRequest, operation: operations.tcss.ModifyImageAuthorized });
  await send(wireRequest);
  // The window of a second and half of the first delay; another action has a limit of its own.
  expect(sentAt).toEqual(["DescribeAssetImageList 0", "ModifyImageAuthorized 0", "DescribeAssetImageList 1100"]);
});

test("a throttled call waits in the queue, not beside it", async () => {
  const { result, retries, time } = run([failed("RequestLimitExceeded", { "retry-after": "3" }), done]);
  await result;
  expect(retries).toEqual([{ attempt: 1, delayMs: 3000, reason: "RequestLimitExceeded" }]);
  expect(time.slept).toEqual([3000]);
});

test("a key that was refused as expired is replaced once, also for a write", async () => {
  const write = { operation: operations.tcss.ModifyImageAuthorized };
  for (const request of [{}, write]) {
    const renewed = run([failed("AuthFailure.TokenFailure"), done], request);
    expect((await renewed.result).attempts).toBe(2);
    expect(renewed.refusedKeys).toEqual([undefined, "key 1"]);
    expect(renewed.time.slept).toEqual([]);
  }
  const stubborn = run([failed("AuthFailure.TokenFailure")]);
  expect((await stubborn.result).attempts).toBe(2);
});

test("a client in an outage stops repeating when its budget is spent, and says so", async () => {
  const time = manualTime();
  const clock = createClock(time);
  const observer = new Observer({});
  const broken = retry({ options: { budget: 4 }, protocol: tcssProtocol({}), clock, renewable: false, observer })(() =>
    Promise.reject(fault()),
  );
  const outcomes = await Promise.allSettled([broken(wireRequest), broken(wireRequest), broken(wireRequest)]);
  const errors = outcomes.map((outcome) => (outcome.status === "rejected" ? outcome.reason : undefined));
  expect(errors.reduce((sum: number, { attempts }) => sum + attempts, 0)).toBe(3 + 4);
  expect(errors.map(({ budgetSpent }) => budgetSpent)).toEqual([true, true, true]);
  expect(errors[2].message).toContain("retry budget spent");
});

test("what the service asks to repeat costs no budget", async () => {
  const options = { budget: 0 };
  const date = new Date(startMs).toUTCString();
  for (const first of [
    failed("RequestLimitExceeded"),
    failed("AuthFailure.SignatureExpire", { date }),
    failed("AuthFailure.TokenFailure"),
    fault({ stale: true }),
  ]) {
    expect((await run([first, done], {}, options).result).attempts).toBe(2);
  }
  expect(await run([unavailable(), done], {}, options).result).toMatchObject({ attempts: 1, budgetSpent: true });
});
