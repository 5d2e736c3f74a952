import fc from "fast-check";
import { expect, test } from "vitest";

import { type Delay, type Drift, DriftingList, delayed } from "../../test/drifting-list.js";
import { aFewComeAndGo, anyComeAndGo, delays, idsOf, reading, readerOf, still } from "../../test/list-readers.js";
import type { ListReaderOptions } from "./list-reader.js";

test.for([
  { size: 0, offsets: [0] },
  { size: 1, offsets: [0] },
  { size: 10, offsets: [0] },
  { size: 11, offsets: [0, 9] },
  { size: 19, offsets: [0, 9] },
  { size: 20, offsets: [0, 9, 18] },
  { size: 95, offsets: [0, 9, 18, 27, 36, 45, 54, 63, 72, 81, 90] },
])(
  "reads a list of $size that stands still once, each page from the last item of the page before",
  async ({ size, offsets }) => {
    const list = new DriftingList(size);
    const reader = readerOf(list);
    expect(await idsOf(reader)).toEqual(still(size));
    expect(list.offsets).toEqual(offsets);
    expect(reader.result).toEqual({ total: size, items: size, pages: offsets.length, drifted: false, complete: true });
  },
);

test("reads the first page alone, then as many pages at a time as allowed, and none before it is needed", async () => {
  const list = new DriftingList(1000);
  const read = readerOf(list).items();
  await read.next();
  expect(list.offsets).toEqual([0, 9, 18, 27]);
  for (let item = 0; item < 9; item++) await read.next();
  expect(list.offsets).toEqual([0, 9, 18, 27]);
  await read.next();
  expect(list.offsets).toEqual([0, 9, 18, 27, 36]);
});

test("keeps the order when pages come in another", async () => {
  const list = new DriftingList(60);
  const reader = readerOf(list, {
    read: async (offset, limit, signal) => {
      const page = await list.read(offset, limit, signal);
      for (let turn = 0; turn < 200 - offset; turn++) await Promise.resolve();
      return page;
    },
  });
  expect(await idsOf(reader)).toEqual(still(60));
});

test("a loop that is left ends the pages under way", async () => {
  const list = new DriftingList(100);
  const signals: AbortSignal[] = [];
  const reader = readerOf(list, {
    read: (offset, limit, signal) => {
      signals.push(signal);
      return list.read(offset, limit, signal);
    },
  });
  for await (const item of reader.items()) if (item.id === "item-12") break;
  expect(signals.map(({ aborted }) => aborted)).toEqual(signals.map(() => true));
  expect(reader.result).toMatchObject({ items: 13, complete: false });
});

test("a signal ends the loop with its reason, even one that was aborted before", async () => {
  const list = new DriftingList(100);
  await expect(idsOf(readerOf(list, { signal: AbortSignal.abort(new Error("enough")) }))).rejects.toThrow("enough");
  const controller = new AbortController();
  const read = readerOf(list, { signal: controller.signal }).items();
  await read.next();
  controller.abort(new Error("later"));
  const rest = async (): Promise<void> => {
    for (let item = 0; item < 100; item++) await read.next();
  };
  // Pages that have come are handed out; the next one is not requested.
  await expect(rest()).rejects.toThrow("later");
});

test("an error of a page reaches the loop, and one of a page that nobody takes any more does not", async () => {
  const list = new DriftingList(100);
  const read: typeof list.read = (offset, limit, signal) =>
    offset === 18 ? Promise.reject(new Error("page 3")) : list.read(offset, limit, signal);
  await expect(idsOf(readerOf(list, { read }))).rejects.toThrow("page 3");
  for await (const item of readerOf(list, { read }).items()) if (item.id === "item-5") break;
});

test("a service that answers shorter pages than asked for is read completely", async () => {
  const list = new DriftingList(30);
  const reader = readerOf(list, { read: (offset, limit, signal) => list.read(offset, Math.min(limit, 4), signal) });
  expect(await idsOf(reader)).toEqual(still(30));
  expect(reader.result).toMatchObject({ items: 30, drifted: false, complete: true });
});

test("items removed to the left of the reading do not hide others", async () => {
  const list = new DriftingList(40, [{ kind: "remove", at: 0, count: 3 }]);
  const reader = readerOf(list, { concurrency: 1 });
  expect(await idsOf(reader)).toEqual(still(40));
  expect(reader.result).toMatchObject({ total: 37, items: 40, drifted: true, complete: false });
});

test("an item that takes the place of another does not hide a third, though the total stays", async () => {
  const list = new DriftingList(20, [{ kind: "swap", at: 5 }]);
  const reader = readerOf(list, { concurrency: 1 });
  expect(await idsOf(reader)).toEqual([...still(20), "new-0"]);
  expect(reader.result).toMatchObject({ total: 20, items: 21, drifted: true, complete: false });
});

test("items added at the start are read too, and nothing comes twice", async () => {
  const list = new DriftingList(40, [{ kind: "insert", at: 0, count: 12 }]);
  const reader = readerOf(list);
  const added = Array.from({ length: 12 }, (_, index) => `new-${index}`);
  const ids = await idsOf(reader);
  expect(ids.filter((id) => id.startsWith("item"))).toEqual(still(40));
  expect(new Set(ids)).toEqual(new Set([...still(40), ...added]));
  expect(reader.result).toMatchObject({ total: 52, items: 52, drifted: true, complete: true });
});

test("an item added to the left of the reading is found by a second look, which goes no further than it must", async () => {
  const list = new DriftingList(100, [{ kind: "insert", at: 2, count: 1 }]);
  const reader = readerOf(list, { concurrency: 1 });
  expect(await idsOf(reader)).toEqual([...still(100), "new-0"]);
  // Twelve pages, and the first again.
  expect(reader.result).toEqual({ total: 101, items: 101, pages: 13, drifted: true, complete: true });
});

test("items added at the end are read", async () => {
  const list = new DriftingList(20, [undefined, { kind: "insert", at: 20, count: 15 }]);
  const reader = readerOf(list, { concurrency: 1 });
  expect(await idsOf(reader)).toHaveLength(35);
  expect(reader.result).toMatchObject({ total: 35, items: 35, drifted: true, complete: true });
});

test("a list that is emptied meanwhile ends the loop", async () => {
  const list = new DriftingList(40, [{ kind: "remove", at: 0, count: 40 }]);
  const reader = readerOf(list);
  expect(await idsOf(reader)).toEqual(still(10));
  expect(reader.result).toMatchObject({ total: 0, items: 10, drifted: true, complete: false });
});

test("a service without an order of its own is read to the end, and said to be incomplete", async () => {
  let shown = 0;
  const reader = readerOf(new DriftingList(0), {
    // Every read shows other items: no two pages ever touch.
    read: async (offset) => ({
      offset,
      total: 100,
      items: Array.from({ length: 10 }, () => ({ id: `shown-${shown++}` })),
    }),
  });
  await idsOf(reader);
  expect(reader.result).toMatchObject({ drifted: true, complete: false });
  // Twelve pages would do for a list that stands still.
  expect(reader.result.pages).toBeLessThan(60);
});

interface Run {
  readonly size: number;
  readonly script: readonly (Drift | undefined)[];
  readonly delays: readonly Delay[];
  readonly pageSize: number;
  readonly concurrency: number;
  readonly order: ListReaderOptions<unknown>["order"];
}

/** IDs of items that were there all the time and did not come, and what came of the run. */
async function run({ size, script, delays, ...options }: Run) {
  const list = new DriftingList(size, script);
  const reader = readerOf(list, { ...options, read: delayed(list.read, delays) });
  const ids = await idsOf(reader);
  const seen = new Set(ids);
  expect(ids, "nothing comes twice").toHaveLength(seen.size);
  expect(reader.result.items).toBe(ids.length);
  return { missed: list.lasting.filter((id) => !seen.has(id)), result: reader.result };
}

test("when a few items come and go, nothing comes twice and everything that lasts comes, in both orders", async () => {
  const runs = fc.record({ ...reading, delays, size: fc.nat(200), script: aFewComeAndGo });
  const check = async (options: Run): Promise<void> => {
    const { missed, result } = await run(options);
    expect(missed).toEqual([]);
    expect(result.complete).toBe(result.items === result.total);
  };
  await fc.assert(fc.asyncProperty(runs, check), { numRuns: 1000 });
});

test("however wildly items come and go, nothing comes twice and a complete result has everything that lasts", async () => {
  const pageSize = fc.integer({ min: 4, max: 20 });
  const runs = fc.record({ ...reading, delays, pageSize, size: fc.nat(600), script: anyComeAndGo });
  let incomplete = 0;
  const check = async (options: Run): Promise<void> => {
    const { missed, result } = await run(options);
    incomplete += Number(missed.length > 0);
    if (result.complete) expect(missed).toEqual([]);
  };
  // Random values may be harmless by chance, so these are always the same.
  await fc.assert(fc.asyncProperty(runs, check), { numRuns: 1000, seed: 7 });
  expect(incomplete, "runs that were wild enough to miss something").toBeGreaterThan(0);
});

test("a list that stands still comes whole and in order, however late single pages are", async () => {
  const runs = fc.record({ ...reading, delays, size: fc.nat(400), script: fc.constant([]) });
  const check = async ({ size, delays, script, ...options }: Run): Promise<void> => {
    const list = new DriftingList(size, script);
    const reader = readerOf(list, { ...options, read: delayed(list.read, delays) });
    const ids = await idsOf(reader);
    expect(options.order === "list" ? ids : ids.toSorted(byNumber)).toEqual(still(size));
    expect(reader.result).toMatchObject({ total: size, items: size, drifted: false, complete: true });
    expect(list.offsets).toHaveLength(reader.result.pages);
  };
  await fc.assert(fc.asyncProperty(runs, check), { numRuns: 300 });
});

const byNumber = (a: string, b: string): number => Number(a.slice(5)) - Number(b.slice(5));
