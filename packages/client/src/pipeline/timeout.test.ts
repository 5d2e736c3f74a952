import { expect, test } from "vitest";

import { manualTime } from "../../test/manual-time.js";
import { wireRequest } from "../../test/wire-request.js";
import { createClock } from "../base/clock.js";
import { Answer } from "../transport/answer.js";
import type { Send } from "../transport/exchange.js";
import { timeout } from "./timeout.js";

const answer = new Answer({ status: 200, headers: {}, text: "" });
const untilAborted: Send = ({ signal }) =>
  new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));

test("ends what runs inside through the signal", async () => {
  const time = manualTime();
  const send = timeout({ timeoutMsOf: () => 500, clock: createClock(time) })(untilAborted);
  const sending = send(wireRequest);
  expect(time.end(500)).toBe(1);
  await expect(sending).rejects.toMatchObject({ name: "DeadlineExceeded", timeoutMs: 500 });
});

test("passes on the caller's signal, also one that was aborted before", async () => {
  const time = manualTime();
  const send = timeout({ timeoutMsOf: () => 500, clock: createClock(time) })(untilAborted);
  const controller = new AbortController();
  const sending = send({ ...wireRequest, signal: controller.signal });
  controller.abort(new Error("enough"));
  await expect(sending).rejects.toThrow("enough");
  const inside: unknown[] = [];
  const look: Send = async ({ signal }) => {
    inside.push(signal?.reason);
    return answer;
  };
  await timeout({ timeoutMsOf: () => 500, clock: createClock(time) })(look)({
    ...wireRequest,
    signal: AbortSignal.abort("before"),
  });
  expect(inside).toEqual(["before"]);
});

test("leaves no listener on the caller's signal, whatever the outcome", async () => {
  const listeners = new Set<() => void>();
  const signal = {
    aborted: false,
    reason: undefined,
    addEventListener: (_type: "abort", listener: () => void) => void listeners.add(listener),
    removeEventListener: (_type: "abort", listener: () => void) => void listeners.delete(listener),
  };
  const clock = createClock(manualTime());
  const during: number[] = [];
  const look: Send = async () => {
    during.push(listeners.size);
    return answer;
  };
  await timeout({ timeoutMsOf: () => 500, clock })(look)({ ...wireRequest, signal });
  expect(during).toEqual([1]);
  expect(listeners.size).toBe(0);
  const failing = timeout({ timeoutMsOf: () => 500, clock })(() => Promise.reject(new Error("broken")));
  await expect(failing({ ...wireRequest, signal })).rejects.toThrow("broken");
  expect(listeners.size).toBe(0);
});

test("leaves no timer behind, whatever the outcome", async () => {
  const time = manualTime();
  const clock = createClock(time);
  await timeout({ timeoutMsOf: () => 500, clock })(async () => answer)(wireRequest);
  const failing = timeout({ timeoutMsOf: () => 500, clock })(() => Promise.reject(new Error("broken")));
  await expect(failing(wireRequest)).rejects.toThrow("broken");
  expect(time.running()).toEqual([]);
});

test("tells the stages inside when the time is over, the earlier end of two", async () => {
  const time = manualTime();
  const clock = createClock(time);
  const deadlines: number[] = [];
  const look: Send = async ({ deadline }) => {
    deadlines.push(deadline - time.now());
    return answer;
  };
  const [inner, outer] = [timeout({ timeoutMsOf: () => 900, clock }), timeout({ timeoutMsOf: () => 500, clock })];
  await inner(look)(wireRequest);
  await outer(inner(look))(wireRequest);
  expect(deadlines).toEqual([900, 500]);
});

test("without a time it stays out of the way", async () => {
  const time = manualTime();
  const seen: unknown[] = [];
  await timeout({ timeoutMsOf: () => undefined, clock: createClock(time) })(async (request) => {
    seen.push(request, time.running());
    return answer;
  })(wireRequest);
  expect(seen).toEqual([wireRequest, []]);
});
