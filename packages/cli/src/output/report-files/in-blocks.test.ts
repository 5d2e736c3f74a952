import { expect, test } from "vitest";

import { inBlocks } from "./in-blocks.js";

async function allOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

test("small texts are joined, and bytes stay in their place among them", async () => {
  const bytes = Uint8Array.of(0, 255, 128);
  const { signal } = new AbortController();
  const blocks = await allOf(inBlocks(stream(["a", "b", bytes, "c", "d".repeat(70_000), "e"]), signal));
  expect(blocks).toEqual(["ab", bytes, `c${"d".repeat(70_000)}`, "e"]);
});

test("nothing comes after the signal", async () => {
  const stop = new AbortController();
  stop.abort(new Error("stopped"));
  await expect(allOf(inBlocks(stream(["a"]), stop.signal))).rejects.toThrow("stopped");
});
