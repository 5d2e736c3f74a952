import fc from "fast-check";
import { expect, test } from "vitest";

import { type Placed, interleave } from "./interleave.js";
import type { Job } from "./job-run.js";

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const streamOf = (name: string, count: number): readonly Placed<string>[] =>
  Array.from({ length: count }, (_, number) => ({ share: number / count, item: `${name}${number}` }));

const jobOf = (placed: readonly Placed<string>[]): Job<Placed<string>> =>
  async function* () {
    yield* placed;
  };

test("the smallest share comes first, and of equal ones that of the first stream", async () => {
  const jobs = [streamOf("a", 2), streamOf("b", 4), []].map(jobOf);
  expect(await collected(interleave(jobs))).toEqual(["a0", "b0", "b1", "a1", "b2", "b3"]);
  expect(await collected(interleave<string>([]))).toEqual([]);
});

test("the order does not depend on which stream is faster", async () => {
  const counts = fc.array(fc.nat({ max: 8 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), counts, async (scheduler, given) => {
      const streams = given.map((count, index) => streamOf(`${index}-`, count));
      const slow = streams.map(
        (placed): Job<Placed<string>> =>
          async function* () {
            for (const one of placed) yield await scheduler.schedule(Promise.resolve(one));
          },
      );
      expect(await scheduler.waitFor(collected(interleave(slow)))).toEqual(
        await collected(interleave(streams.map(jobOf))),
      );
    }),
  );
});

test("a loop that is left, and the error of a stream, end the others", async () => {
  const aborted: unknown[] = [];
  const waiting: Job<Placed<string>> = async function* (signal) {
    try {
      yield { share: 0, item: "first" };
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
    } finally {
      aborted.push(signal.aborted);
    }
  };
  const failing: Job<Placed<string>> = async function* () {
    yield { share: 0.5, item: "second" };
    throw new Error("broken");
  };
  for await (const item of interleave([jobOf(streamOf("a", 3)), waiting])) if (item === "first") break;
  expect(aborted).toEqual([true]);
  const stop = new AbortController();
  const run = async (): Promise<void> => {
    for await (const item of interleave([waiting, failing], stop.signal)) if (item === "first") stop.abort("enough");
  };
  await expect(run()).rejects.toThrow("broken");
  expect(aborted).toEqual([true, true]);
  await expect(collected(interleave([waiting], stop.signal))).rejects.toBe("enough");
  expect(aborted).toHaveLength(2);
});
