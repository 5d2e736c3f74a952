import { getEventListeners } from "node:events";

import fc from "fast-check";
import { expect, test } from "vitest";

import type { Job } from "./job-run.js";
import { sideBySide } from "./side-by-side.js";

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** A job of some items that waits a number of turns before each, and counts the items so far. */
function job(items: readonly number[], turns: number, started: number[] = []): Job<number> {
  return async function* () {
    for (const item of items) {
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      started.push(item);
      yield item;
    }
  };
}

test("every item of every job comes once, and those of one job in their order", async () => {
  const jobs = fc.array(fc.record({ items: fc.nat({ max: 5 }), turns: fc.nat({ max: 9 }) }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(jobs, fc.integer({ min: 1, max: 5 }), async (given, concurrency) => {
      const lists = given.map(({ items }, index) => Array.from({ length: items }, (_, item) => index * 100 + item));
      const made = lists.map((items, index) => job(items, given[index]?.turns ?? 0));
      const all = await collected(sideBySide(made, { concurrency }));
      expect(all.toSorted((a, b) => a - b)).toEqual(lists.flat());
      for (const [index, items] of lists.entries())
        expect(all.filter((item) => Math.floor(item / 100) === index)).toEqual(items);
    }),
  );
});

test("a loop that stands still lets each job be one item ahead", async () => {
  const started: number[] = [];
  const jobs = [job([1, 2, 3, 4, 5], 0, started), job([11, 12, 13, 14, 15], 0, started)];
  for await (const _ of sideBySide(jobs, { concurrency: 2 })) {
    // Everything that could start by itself has started by then.
    await new Promise(setImmediate);
    break;
  }
  expect(started).toEqual([1, 11, 2]);
});

test("no more jobs run at a time than are allowed", async () => {
  let running = 0;
  let most = 0;
  const jobs = Array.from(
    { length: 10 },
    (_, index): Job<number> =>
      async function* () {
        most = Math.max(most, ++running);
        await new Promise(setImmediate);
        yield index;
        running -= 1;
      },
  );
  await collected(sideBySide(jobs, { concurrency: 3 }));
  expect(most).toBe(3);
});

test("a job that fails ends the loop with its error, and the other jobs are ended", async () => {
  let ended: unknown;
  const waiting: Job<number> = async function* (signal) {
    yield 1;
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    ended = signal.aborted;
  };
  const failing: Job<number> = async function* () {
    yield 2;
    throw new Error("broken");
  };
  await expect(collected(sideBySide([waiting, failing], { concurrency: 2 }))).rejects.toThrow("broken");
  expect(ended).toBe(true);
});

test("a loop that is left ends the jobs before it goes on", async () => {
  let open = 0;
  const jobs = [1, 2].map(
    (): Job<number> =>
      async function* (signal) {
        open += 1;
        try {
          yield 1;
          await new Promise((resolve) => signal.addEventListener("abort", resolve));
        } finally {
          open -= 1;
        }
      },
  );
  for await (const _ of sideBySide(jobs, { concurrency: 2 })) break;
  expect(open).toBe(0);
});

test("a signal that is aborted already starts no job", async () => {
  const started: number[] = [];
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(collected(sideBySide([job([1], 0, started)], { concurrency: 1, signal }))).rejects.toThrow("enough");
  expect(started).toEqual([]);
});

test("nothing is aborted and nobody listens any more when all jobs are over", async () => {
  const { signal } = new AbortController();
  const signals: AbortSignal[] = [];
  const seen: Job<number> = async function* (given) {
    signals.push(given);
    yield 1;
  };
  expect(await collected(sideBySide([seen, seen], { concurrency: 16, signal }))).toEqual([1, 1]);
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("a loop that is left aborts the jobs under way, and the caller's signal does with its reason", async () => {
  const signals: AbortSignal[] = [];
  const waiting: Job<number> = async function* (given) {
    signals.push(given);
    yield 1;
    await new Promise((resolve) => given.addEventListener("abort", resolve));
  };
  for await (const _ of sideBySide([waiting, waiting], { concurrency: 2 })) break;
  const stop = new AbortController();
  for await (const _ of sideBySide([waiting], { concurrency: 1, signal: stop.signal })) stop.abort("enough");
  expect(signals.map(({ reason }) => (reason instanceof DOMException ? reason.name : (reason as unknown)))).toEqual([
    "AbortError",
    "AbortError",
    "enough",
  ]);
});
