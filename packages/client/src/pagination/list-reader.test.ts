import fc from "fast-check";
import { expect, test } from "vitest";

import { type Drift, DriftingList, type Item } from "../../test/drifting-list.js";
import type { PageQueueOptions } from "./page-queue.js";
import { ListReader } from "./list-reader.js";
import type { Pages } from "./pages.js";

function pagesOf(list: DriftingList, options: Partial<PageQueueOptions<Item>> = {}): Pages<Item> {
  const reader = new ListReader<Item>({
    read: list.read,
    pageSize: 10,
    concurrency: 3,
    signal: undefined,
    identityOf: ({ id }) => id,
    ...options,
  });
  return {
    get result() {
      return reader.result;
    },
    [Symbol.asyncIterator]: () => reader.items(),
  };
}

async function idsOf(pages: Pages<Item>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of pages) ids.push(id);
  return ids;
}

const still = (size: number): string[] => Array.from({ length: size }, (_, index) => `item-${index}`);

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
    const pages = pagesOf(list);
    expect(await idsOf(pages)).toEqual(still(size));
    expect(list.offsets).toEqual(offsets);
    expect(pages.result).toEqual({ total: size, items: size, pages: offsets.length, drifted: false, complete: true });
  },
);

test("reads the first page alone, then as many pages at a time as allowed, and none before it is needed", async () => {
  const list = new DriftingList(1000);
  const read = pagesOf(list)[Symbol.asyncIterator]();
  await read.next();
  expect(list.offsets).toEqual([0, 9, 18, 27]);
  for (let item = 0; item < 9; item++) await read.next();
  expect(list.offsets).toEqual([0, 9, 18, 27]);
  await read.next();
  expect(list.offsets).toEqual([0, 9, 18, 27, 36]);
});

test("keeps the order when pages come in another", async () => {
  const list = new DriftingList(60);
  const pages = pagesOf(list, {
    read: async (offset, limit, signal) => {
      const page = await list.read(offset, limit, signal);
      for (let turn = 0; turn < 200 - offset; turn++) await Promise.resolve();
      return page;
    },
  });
  expect(await idsOf(pages)).toEqual(still(60));
});

test("a loop that is left ends the pages under way", async () => {
  const list = new DriftingList(100);
  const signals: AbortSignal[] = [];
  const pages = pagesOf(list, {
    read: (offset, limit, signal) => {
      signals.push(signal);
      return list.read(offset, limit, signal);
    },
  });
  for await (const item of pages) if (item.id === "item-12") break;
  expect(signals.map(({ aborted }) => aborted)).toEqual(signals.map(() => true));
  expect(pages.result).toMatchObject({ items: 13, complete: false });
});

test("a signal ends the loop with its reason, even one that was aborted before", async () => {
  const list = new DriftingList(100);
  await expect(idsOf(pagesOf(list, { signal: AbortSignal.abort(new Error("enough")) }))).rejects.toThrow("enough");
  const controller = new AbortController();
  const read = pagesOf(list, { signal: controller.signal })[Symbol.asyncIterator]();
  await read.next();
  controller.abort(new Error("later"));
  const rest = async (): Promise<void> => {
    for (let item = 0; item < 100; item++) await read.next();
  };
  // What has come already is handed out; the next page that would have to be sent is not.
  await expect(rest()).rejects.toThrow("later");
});

test("an error of a page reaches the loop, and one of a page that nobody takes any more does not", async () => {
  const list = new DriftingList(100);
  const read: typeof list.read = (offset, limit, signal) =>
    offset === 18 ? Promise.reject(new Error("page 3")) : list.read(offset, limit, signal);
  await expect(idsOf(pagesOf(list, { read }))).rejects.toThrow("page 3");
  for await (const item of pagesOf(list, { read })) if (item.id === "item-5") break;
});

test("a service that answers shorter pages than asked for is read whole", async () => {
  const list = new DriftingList(30);
  const pages = pagesOf(list, { read: (offset, limit, signal) => list.read(offset, Math.min(limit, 4), signal) });
  expect(await idsOf(pages)).toEqual(still(30));
  expect(pages.result).toMatchObject({ items: 30, drifted: false, complete: true });
});

test("items removed to the left of the reading do not hide others", async () => {
  const list = new DriftingList(40, [{ kind: "remove", at: 0, count: 3 }]);
  const pages = pagesOf(list, { concurrency: 1 });
  expect(await idsOf(pages)).toEqual(still(40));
  expect(pages.result).toMatchObject({ total: 37, items: 40, drifted: true, complete: false });
});

test("an item that takes the place of another does not hide a third, though the total stays", async () => {
  const list = new DriftingList(20, [{ kind: "swap", at: 5 }]);
  const pages = pagesOf(list, { concurrency: 1 });
  expect(await idsOf(pages)).toEqual([...still(20), "new-0"]);
  expect(pages.result).toMatchObject({ total: 20, items: 21, drifted: true, complete: false });
});

test("items added at the start are read too, and nothing comes twice", async () => {
  const list = new DriftingList(40, [{ kind: "insert", at: 0, count: 12 }]);
  const pages = pagesOf(list);
  const added = Array.from({ length: 12 }, (_, index) => `new-${index}`);
  const ids = await idsOf(pages);
  expect(ids.filter((id) => id.startsWith("item"))).toEqual(still(40));
  expect(new Set(ids)).toEqual(new Set([...still(40), ...added]));
  expect(pages.result).toMatchObject({ total: 52, items: 52, drifted: true, complete: true });
});

test("an item added to the left of the reading is found by a second look, which goes no further than it must", async () => {
  const list = new DriftingList(100, [{ kind: "insert", at: 2, count: 1 }]);
  const pages = pagesOf(list, { concurrency: 1 });
  expect(await idsOf(pages)).toEqual([...still(100), "new-0"]);
  // Twelve pages, and the first again.
  expect(pages.result).toEqual({ total: 101, items: 101, pages: 13, drifted: true, complete: true });
});

test("items added at the end are read", async () => {
  const list = new DriftingList(20, [undefined, { kind: "insert", at: 20, count: 15 }]);
  const pages = pagesOf(list, { concurrency: 1 });
  expect(await idsOf(pages)).toHaveLength(35);
  expect(pages.result).toMatchObject({ total: 35, items: 35, drifted: true, complete: true });
});

test("a list that is emptied meanwhile ends the loop", async () => {
  const list = new DriftingList(40, [{ kind: "remove", at: 0, count: 40 }]);
  const pages = pagesOf(list);
  expect(await idsOf(pages)).toEqual(still(10));
  expect(pages.result).toMatchObject({ total: 0, items: 10, drifted: true, complete: false });
});

test("a service without an order of its own is read to the end, and said to be incomplete", async () => {
  let shown = 0;
  const pages = pagesOf(new DriftingList(0), {
    // Every read shows other items: no two pages ever touch.
    read: async (offset) => ({
      offset,
      total: 100,
      items: Array.from({ length: 10 }, () => ({ id: `shown-${shown++}` })),
    }),
  });
  await idsOf(pages);
  expect(pages.result).toMatchObject({ drifted: true, complete: false });
  // Twelve pages would do for a list that stands still.
  expect(pages.result.pages).toBeLessThan(60);
});

/** Steps of a script: some reads meet a list that moved. */
function driftOf(maxRemoved: number): fc.Arbitrary<Drift | undefined> {
  const at = fc.nat(400);
  const insert = fc.record({ kind: fc.constant("insert" as const), at, count: fc.integer({ min: 1, max: 8 }) });
  const remove = fc.record({
    kind: fc.constant("remove" as const),
    at,
    count: fc.integer({ min: 1, max: maxRemoved }),
  });
  const swap = fc.record({ kind: fc.constant("swap" as const), at });
  return fc.option(fc.oneof(insert, remove, swap), { nil: undefined, freq: 3 });
}

interface Run {
  readonly ids: readonly string[];
  readonly missed: readonly string[];
  readonly pages: Pages<Item>;
}

interface RunOptions {
  readonly size: number;
  readonly script: readonly (Drift | undefined)[];
  readonly pageSize: number;
  readonly concurrency: number;
}

async function run({ size, script, pageSize, concurrency }: RunOptions): Promise<Run> {
  const list = new DriftingList(size, script);
  const pages = pagesOf(list, { pageSize, concurrency });
  const ids = await idsOf(pages);
  const seen = new Set(ids);
  expect(ids, "nothing comes twice").toHaveLength(seen.size);
  expect(pages.result.items).toBe(ids.length);
  return { ids, missed: list.lasting.filter((id) => !seen.has(id)), pages };
}

const reading = { pageSize: fc.integer({ min: 10, max: 40 }), concurrency: fc.integer({ min: 1, max: 6 }) };

test("when a few items come and go, nothing comes twice and everything that lasts comes", async () => {
  const runs = fc.record({ ...reading, size: fc.nat(200), script: fc.array(driftOf(2), { maxLength: 5 }) });
  const check = async (options: RunOptions): Promise<void> => {
    const { missed, pages } = await run(options);
    expect(missed).toEqual([]);
    expect(pages.result.complete).toBe(pages.result.items === pages.result.total);
  };
  await fc.assert(fc.asyncProperty(runs, check), { numRuns: 1000 });
});

test("however wildly items come and go, nothing comes twice and a complete result has everything that lasts", async () => {
  const script = fc.array(driftOf(120), { maxLength: 30 });
  const runs = fc.record({ ...reading, pageSize: fc.integer({ min: 4, max: 20 }), size: fc.nat(600), script });
  let incomplete = 0;
  const check = async (options: RunOptions): Promise<void> => {
    const { missed, pages } = await run(options);
    incomplete += Number(missed.length > 0);
    if (pages.result.complete) expect(missed).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(runs, check), { numRuns: 1000 });
  expect(incomplete, "runs that were wild enough to miss something").toBeGreaterThan(0);
});
