import { getEventListeners } from "node:events";

import fc from "fast-check";
import { expect, test } from "vitest";

import { inOrder } from "./in-order.js";
import type { Job } from "./job-run.js";

interface Item {
  readonly job: number;
  readonly number: number;
}

async function collected<One>(items: AsyncIterable<One>): Promise<One[]> {
  const all: One[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const itemsOf = (job: number, count: number): readonly Item[] =>
  Array.from({ length: count }, (_, number) => ({ job, number }));

test("whatever order items come in, they are handed out job by job", async () => {
  const counts = fc.array(fc.nat({ max: 5 }), { maxLength: 12 });
  const limits = fc.record({ concurrency: fc.integer({ min: 1, max: 5 }), maxAhead: fc.nat({ max: 6 }) });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), counts, limits, async (scheduler, given, options) => {
      const jobs = given.map(
        (count, job): Job<Item> =>
          async function* () {
            for (const item of itemsOf(job, count)) yield await scheduler.schedule(Promise.resolve(item));
          },
      );
      const all = collected(inOrder(jobs, options));
      expect(await scheduler.waitFor(all)).toEqual(given.flatMap((count, job) => itemsOf(job, count)));
    }),
  );
});

test("jobs whose turn has not come run ahead by a bounded weight, and the first is one item ahead", async () => {
  const made = [0, 0, 0];
  const jobs = made.map(
    (_, job): Job<Item> =>
      async function* () {
        for (const item of itemsOf(job, 100)) {
          made[job] = item.number + 1;
          yield item;
        }
      },
  );
  for await (const _ of inOrder(jobs, { concurrency: 3, maxAhead: 40, weightOf: () => 4 })) {
    // Everything that could start by itself has started by then.
    await new Promise(setImmediate);
    break;
  }
  const [first = 0, ...others] = made;
  expect(first).toBe(2);
  const ahead = others.reduce((sum, count) => sum + count, 0);
  expect(ahead).toBeGreaterThanOrEqual(10);
  expect(ahead).toBeLessThanOrEqual(13);
});

test("the job whose turn it is goes on though the others have used up the room", async () => {
  let goOn = (): void => undefined;
  const full = new Promise<void>((resolve) => (goOn = resolve));
  const slow: Job<Item> = async function* () {
    await full;
    yield* itemsOf(0, 5);
  };
  const fast: Job<Item> = async function* () {
    yield* itemsOf(1, 5);
  };
  const all = collected(inOrder([slow, fast], { concurrency: 2, maxAhead: 1 }));
  await new Promise(setImmediate);
  goOn();
  expect(await all).toEqual([...itemsOf(0, 5), ...itemsOf(1, 5)]);
});

test("the error of a job ends the others, and nobody listens to the signal any more", async () => {
  const { signal } = new AbortController();
  let ended = false;
  const waiting: Job<Item> = async function* (stop) {
    yield { job: 0, number: 0 };
    await new Promise((resolve) => stop.addEventListener("abort", resolve));
    ended = stop.aborted;
  };
  const failing: Job<Item> = async function* () {
    yield { job: 1, number: 0 };
    throw new Error("broken");
  };
  await expect(collected(inOrder([waiting, failing], { concurrency: 2, maxAhead: 9, signal }))).rejects.toThrow(
    "broken",
  );
  expect(ended).toBe(true);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("a signal ends all jobs with its reason, and one that is aborted already starts none", async () => {
  const stop = new AbortController();
  const seen: AbortSignal[] = [];
  const waiting: Job<Item> = async function* (signal) {
    seen.push(signal);
    yield { job: 0, number: 0 };
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    signal.throwIfAborted();
  };
  const run = async (): Promise<void> => {
    const options = { concurrency: 2, maxAhead: 9, signal: stop.signal };
    for await (const _ of inOrder([waiting, waiting], options)) stop.abort(new Error("enough"));
  };
  await expect(run()).rejects.toThrow("enough");
  expect(seen).toHaveLength(2);
  await expect(run()).rejects.toThrow("enough");
  expect(seen).toHaveLength(2);
});
