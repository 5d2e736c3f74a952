import { expect, test } from "vitest";

import { keepFresh } from "./keep-fresh.js";

/** Runs a reading for each outcome and tells how long it waited after each. */
async function waitsAfter(outcomes: readonly (Error | boolean)[], everyMs: number): Promise<readonly number[]> {
  const waits: number[] = [];
  const left = [...outcomes];
  await keepFresh({
    read: async () => {
      const outcome = left.shift();
      if (outcome instanceof Error) throw outcome;
      return outcome ?? true;
    },
    everyMs,
    wait: async (ms) => {
      waits.push(ms);
      return left.length > 0;
    },
    onFailure: () => undefined,
  });
  return waits;
}

test("waits twice as long after each failure, never longer than after a reading, and starts anew after one", async () => {
  const failure = new Error("down");
  expect(await waitsAfter([failure, failure, failure, failure, true, failure], 30_000)).toEqual([
    5000, 10_000, 20_000, 30_000, 30_000, 5000,
  ]);
  expect(
    await waitsAfter(
      Array.from({ length: 2000 }, () => failure),
      600_000_000,
    ),
  ).toHaveLength(2000);
});

test("a reading that cannot be relied on is repeated as soon as one that failed", async () => {
  expect(await waitsAfter([false, false, true], 60_000)).toEqual([5000, 10_000, 60_000]);
});

test("what is thrown while a failure is told ends it", async () => {
  const kept = keepFresh({
    read: () => Promise.reject(new Error("usage")),
    everyMs: 1,
    wait: async () => true,
    onFailure: (error) => {
      throw error;
    },
  });
  await expect(kept).rejects.toThrow("usage");
});
