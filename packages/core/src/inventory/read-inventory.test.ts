import { expect, test } from "vitest";

import { imagesInfo } from "../../test/images.js";
import type { Image } from "../image/image.js";
import { fromTcssImage } from "../sources/tcss-image.js";
import type { ImageSource, SourceResult } from "./image-source.js";
import { readInventory } from "./read-inventory.js";

function source(name: string, images: readonly Image[], end: Error | SourceResult): ImageSource {
  return {
    name,
    cloud: "tencent",
    stream: () => {
      let result: SourceResult = { received: 0, complete: false, drifted: false };
      return {
        get result() {
          return result;
        },
        async *[Symbol.asyncIterator]() {
          yield* images;
          if (end instanceof Error) throw end;
          result = end;
        },
      };
    },
  };
}

const image = (name: string): Image => fromTcssImage(imagesInfo({ ImageName: name, ImageID: `sha256:${name}` }));
const all = { received: 1, expected: 1, complete: true, drifted: false };

async function names(images: AsyncIterable<Image>): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { name } of images) found.push(name);
  return found;
}

test("yields the sources in order and is complete when each is", async () => {
  const inventory = readInventory([source("a", [image("one")], all), source("b", [image("two")], all)]);
  expect(inventory.complete).toBe(false);
  expect(await names(inventory)).toEqual(["one", "two"]);
  expect(inventory.complete).toBe(true);
});

test("a source that fails does not hide the others, and the whole is incomplete", async () => {
  const failure = new Error("no permission");
  const inventory = readInventory([source("a", [image("one")], failure), source("b", [image("two")], all)]);
  expect(await names(inventory)).toEqual(["one", "two"]);
  expect(inventory.outcomes).toEqual([
    { source: "a", cloud: "tencent", status: "failed", received: 1, error: failure },
    { source: "b", cloud: "tencent", status: "read", ...all },
  ]);
  expect(inventory.complete).toBe(false);
});

test.each([
  { name: "the first", broken: 0 },
  { name: "the last", broken: 1 },
])("a limit does not hide that $name source fails", async ({ broken }) => {
  const failure = new Error("wrong key");
  const sources = ["a", "b"].map((name, index) =>
    index === broken ? source(name, [], failure) : source(name, [image("one"), image("two")], all),
  );
  const inventory = readInventory(sources, { limit: 1 });
  expect(await names(inventory)).toEqual(["one"]);
  expect(inventory.outcomes[broken]).toEqual({
    source: broken === 0 ? "a" : "b",
    cloud: "tencent",
    status: "failed",
    received: 0,
    error: failure,
  });
  expect(inventory.outcomes[1 - broken]).toMatchObject({ status: "limited", received: 1 });
});

test("a limit counts over all sources, and a source without images was read", async () => {
  const sources = [
    source("a", [image("one")], all),
    source("b", [image("two"), image("three")], all),
    source("c", [image("four")], all),
    source("d", [], { ...all, received: 0 }),
  ];
  const inventory = readInventory(sources, { limit: 2 });
  expect(await names(inventory)).toEqual(["one", "two"]);
  expect(inventory.outcomes.map(({ source: name, status, received }) => [name, status, received])).toEqual([
    ["a", "read", 1],
    ["b", "limited", 1],
    ["c", "limited", 0],
    ["d", "read", 0],
  ]);
  expect(inventory.complete).toBe(false);
});

test("all sources are asked before the first image is handed out", async () => {
  const asked: string[] = [];
  const noting = (name: string): ImageSource => ({
    ...source(name, [], all),
    stream: () => {
      asked.push(name);
      return source(name, [image(name)], all).stream();
    },
  });
  for await (const { name } of readInventory([noting("a"), noting("b")])) {
    expect(asked).toEqual(["a", "b"]);
    expect(name).toBe("a");
    break;
  }
});

test("a reader that has enough stops every source", async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const waiting: ImageSource = {
    ...source("b", [], all),
    stream: ({ signal } = {}) => {
      signals.push(signal);
      return {
        result: { received: 0, complete: false, drifted: false },
        async *[Symbol.asyncIterator]() {
          await new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new Error("stopped"))));
          yield image("never");
        },
      };
    },
  };
  for await (const _ of readInventory([source("a", [image("one")], all), waiting])) break;
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("a limit of %s is refused", (limit) => {
  expect(() => readInventory([], { limit })).toThrow(RangeError);
});

test("an abort is not taken for the failure of a source", async () => {
  const controller = new AbortController();
  controller.abort(new Error("stopped"));
  const inventory = readInventory([source("a", [], new Error("x"))], { signal: controller.signal });
  await expect(names(inventory)).rejects.toThrow("stopped");
});

test("side by side, a source that waits does not hold up the others, and outcomes keep the order of the sources", async () => {
  let goOn = (): void => undefined;
  const waits = new Promise<void>((resolve) => (goOn = resolve));
  const slow: ImageSource = {
    ...source("slow", [], all),
    stream: () => ({
      result: all,
      async *[Symbol.asyncIterator]() {
        await waits;
        yield image("late");
      },
    }),
  };
  const failure = new Error("no permission");
  const many = Array.from({ length: 2000 }, (_, index) => image(`n${index}`));
  const inventory = readInventory(
    [slow, source("fast", many, { ...all, received: 2000 }), source("broken", [], failure)],
    { order: "arrival" },
  );
  const found: string[] = [];
  for await (const { name } of inventory) if (found.push(name) === many.length) goOn();
  expect(found).toEqual([...many.map(({ name }) => name), "late"]);
  expect(inventory.outcomes.map(({ source: name, status, received }) => [name, status, received])).toEqual([
    ["slow", "read", 1],
    ["fast", "read", 2000],
    ["broken", "failed", 0],
  ]);
  expect(inventory.complete).toBe(false);
});

test("side by side, a slow reader holds back a source after a page or two, and one that leaves stops all", async () => {
  let made = 0;
  const endless: ImageSource = {
    ...source("a", [], all),
    stream: ({ signal } = {}) => ({
      result: all,
      async *[Symbol.asyncIterator]() {
        for (; made < 100_000; made++) {
          signal?.throwIfAborted();
          yield image(`n${made}`);
        }
      },
    }),
  };
  for await (const _ of readInventory([endless, source("b", [], all)], { order: "arrival" })) break;
  expect(made).toBeLessThan(1100);
});

test("side by side, an abort is not taken for the failure of a source", async () => {
  const controller = new AbortController();
  controller.abort(new Error("stopped"));
  const inventory = readInventory([source("a", [], new Error("x"))], { signal: controller.signal, order: "arrival" });
  await expect(names(inventory)).rejects.toThrow("stopped");
  expect(() => readInventory([], { limit: 1, order: "arrival" })).toThrow(RangeError);
});

test("a limit with an identity counts an image in several places once", async () => {
  const sources = [source("a", [image("one"), image("one")], all), source("b", [image("one"), image("two")], all)];
  const inventory = readInventory(sources, { limit: 2, identityOf: ({ id }) => id });
  expect(await names(inventory)).toEqual(["one", "one", "one", "two"]);
  expect(inventory.outcomes.map(({ status }) => status)).toEqual(["read", "limited"]);
});

test("together, the order is that of the sources whichever is faster, and no source waits for another", async () => {
  let goOn = (): void => undefined;
  const waits = new Promise<void>((resolve) => (goOn = resolve));
  const many = Array.from({ length: 2000 }, (_, index) => image(`n${index}`));
  const slow: ImageSource = {
    ...source("slow", [], all),
    stream: () => ({
      result: all,
      async *[Symbol.asyncIterator]() {
        await waits;
        yield image("late");
      },
    }),
  };
  const fast: ImageSource = {
    ...source("fast", [], all),
    stream: () => ({
      result: { ...all, received: 2000 },
      async *[Symbol.asyncIterator]() {
        yield* many;
        goOn();
      },
    }),
  };
  const inventory = readInventory([slow, fast, source("broken", [], new Error("no permission"))], {
    order: "together",
  });
  expect(await names(inventory)).toEqual(["late", ...many.map(({ name }) => name)]);
  expect(inventory.outcomes.map(({ source: name, status, received }) => [name, status, received])).toEqual([
    ["slow", "read", 1],
    ["fast", "read", 2000],
    ["broken", "failed", 0],
  ]);
  expect(() => readInventory([], { limit: 1, order: "together" })).toThrow(RangeError);
});
