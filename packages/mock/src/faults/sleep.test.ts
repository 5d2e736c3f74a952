import { afterEach, expect, test, vi } from "vitest";

import { sleepFor } from "./sleep.js";

afterEach(() => vi.useRealTimers());

test("wakes after its time", async () => {
  vi.useFakeTimers();
  const { signal } = new AbortController();
  let isAwake = false;
  const slept = sleepFor(1000, signal).then(() => (isAwake = true));
  await vi.advanceTimersByTimeAsync(999);
  expect(isAwake).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await slept;
  expect(isAwake).toBe(true);
});

test("ends with its signal, and leaves no timer", async () => {
  vi.useFakeTimers();
  const controller = new AbortController();
  const slept = sleepFor(1000, controller.signal);
  controller.abort(new Error("enough"));
  await expect(slept).rejects.toThrow("enough");
  expect(vi.getTimerCount()).toBe(0);
  await expect(sleepFor(1000, controller.signal)).rejects.toThrow("enough");
});
