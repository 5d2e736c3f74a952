import { operations } from "@plimsoll/types";
import { expect, test } from "vitest";

import { manualTime, startMs } from "../../test/manual-time.js";
import { signingKey, wireRequest } from "../../test/wire-request.js";
import { createClock } from "../base/clock.js";
import { Observer } from "../telemetry/observer.js";
import { RateLimits } from "./rate-limits.js";
import { Answer } from "../transport/answer.js";
import type { Send } from "../transport/exchange.js";
import { LightSignal } from "../base/light-signal.js";
import { tcssProtocol } from "../wire/tcss.js";
import { TransportFault } from "../transport/transport-fault.js";
import { compose } from "./compose.js";
import { resolveCredentials } from "./resolve-credentials.js";
import { publicErrorOf } from "./public-error.js";
import { rateLimit } from "./rate-limit.js";
import { type RetryOptions, retry } from "./retry.js";
import { DeadlineExceeded } from "./timeout.js";

const done = (): Answer => new Answer({ status: 200, headers: {}, text: '{"Response":{"RequestId":"r"}}' });
const unavailable = (headers: Record<string, string> = {}): Answer =>
  new Answer({ status: 503, headers, text: "<html>" });

/** A client's stages around a transport, with time that passes only when somebody waits. */
function pipeline(transport: Send, options: RetryOptions = {}) {
  const time = manualTime();
  const clock = createClock(time);
  const reasons: string[] = [];
  const observer = new Observer({ onRetry: ({ reason }) => void reasons.push(reason) });
  const limits = new RateLimits(undefined, clock);
  const stages = [
    retry({ options, protocol: tcssProtocol({}), clock, renewable: true, observer }),
    resolveCredentials(() => signingKey),
    rateLimit({ limits, endpoint: "https://h", region: undefined }),
  ];
  return { send: compose(stages, transport), time, clock, reasons };
}

test("five calls that succeed earn one repetition back, and four do not", async () => {
  let broken = true;
  const { send } = pipeline(async () => (broken ? unavailable() : done()), { budget: 1 });
  const attempts = async (): Promise<number> => (await send(wireRequest)).attempts;
  const succeed = async (times: number): Promise<void> => {
    broken = false;
    for (let call = 0; call < times; call++) await send(wireRequest);
    broken = true;
  };
  expect(await attempts()).toBe(2);
  await succeed(4);
  expect(await attempts()).toBe(1);
  await succeed(1);
  expect(await attempts()).toBe(2);
});

test("a service that fails holds nobody back and moves no clock, whatever its headers say", async () => {
  const headers = { "retry-after": "7", date: new Date(startMs + 3_600_000).toUTCString() };
  const { send, time, clock } = pipeline(async () => unavailable(headers), { limit: 0 });
  await send(wireRequest);
  await send(wireRequest);
  expect(time.slept).toEqual([]);
  expect(clock.serverNow()).toBe(startMs);
});

test("a call whose caller has gone is not repeated", async () => {
  const signal = new LightSignal(undefined);
  const { send, reasons } = pipeline(async () => {
    signal.abort(new Error("gone"));
    return unavailable();
  });
  expect(await send({ ...wireRequest, signal })).toMatchObject({ status: 503, attempts: 1 });
  expect(reasons).toEqual([]);
});

test.each([
  { name: "a code", cause: { code: "ECONNRESET" }, want: "ECONNRESET" },
  { name: "a code of what is behind it", cause: { cause: { code: "EPIPE" } }, want: "EPIPE" },
  { name: "both", cause: { code: "ECONNRESET", cause: { code: "EPIPE" } }, want: "ECONNRESET" },
  { name: "a number", cause: { code: 7 }, want: "network fault" },
  { name: "nothing", cause: undefined, want: "network fault" },
  { name: "a time that was up", cause: new DeadlineExceeded(500), want: "timeout" },
])("a repetition is told with $name: $want", async ({ cause, want }) => {
  const { send, reasons } = pipeline(() => Promise.reject(new TransportFault({ maybeSent: false, cause })), {
    limit: 1,
  });
  await expect(send(wireRequest)).rejects.toMatchObject({ action: "DescribeAssetImageList" });
  expect(reasons).toEqual([want]);
});

test("a request that never left does not hold its place in the limit forever", async () => {
  const operation = { ...operations.tcss.DescribeAssetImageList, rateLimit: { requests: 1, perSeconds: 1 } };
  let sent = 0;
  const { send, time } = pipeline(
    async () => {
      sent += 1;
      if (sent === 1) throw new TransportFault({ maybeSent: false, cause: undefined });
      return done();
    },
    { limit: 0 },
  );
  await expect(send({ ...wireRequest, operation })).rejects.toMatchObject({ action: "DescribeAssetImageList" });
  expect(await send({ ...wireRequest, operation })).toMatchObject({ status: 200 });
  expect(time.now() - startMs).toBeLessThan(2000);
});

test("a network that breaks while the caller leaves is a fault of the network, not the caller's reason", () => {
  const signal = new LightSignal(undefined);
  const reason = new Error("gone");
  signal.abort(reason);
  const ending = { protocol: tcssProtocol({}), request: { ...wireRequest, signal }, budgetSpent: false };
  const fault = (cause: unknown): TransportFault => new TransportFault({ maybeSent: false, cause });
  expect(publicErrorOf(ending, fault(new Error("reset")))).toMatchObject({ name: "NetworkError" });
  expect(publicErrorOf(ending, fault(reason))).toBe(reason);
});

test("a time that is up says how long it was", () => {
  expect(new DeadlineExceeded(500).message).toBe("no complete answer within 500 ms");
});
