import { expect, test } from "vitest";

import { DriftingList, type Item } from "../../test/drifting-list.js";
import { idsOf, readerOf, still } from "../../test/list-readers.js";
import type { ReadPage } from "./page-queue.js";

/** Reads a list, but holds pages back until they are let go. */
function holding(list: DriftingList, held: readonly number[]): { read: ReadPage<Item>; release: () => void } {
  const { opened, open } = gate();
  const read: ReadPage<Item> = async (offset, limit, signal) => {
    const page = await list.read(offset, limit, signal);
    if (held.includes(offset)) await opened;
    return page;
  };
  return { read, release: open };
}

function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

const order = "arrival" as const;

test("one late page does not hold up the others, and each item comes once", async () => {
  const list = new DriftingList(100);
  const { read, release } = holding(list, [9]);
  const reader = readerOf(list, { read, order });
  const ids: string[] = [];
  for await (const { id } of reader.items()) {
    ids.push(id);
    // All but the eight items that only the late page has.
    if (ids.length === 92) release();
  }
  const all = still(100);
  expect(ids).toEqual([...all.slice(0, 10), ...all.slice(18), ...all.slice(10, 18)]);
  expect(reader.result).toEqual({ total: 100, items: 100, pages: 11, drifted: false, complete: true });
});

test("the last total counts, not that of the last page", async () => {
  const list = new DriftingList(40, [undefined, undefined, undefined, { kind: "insert", at: 40, count: 1 }]);
  const { opened, open } = gate();
  const read: ReadPage<Item> = async (offset, limit, signal) => {
    if (offset === 9) await opened;
    return list.read(offset, limit, signal);
  };
  const reader = readerOf(list, { read, order, concurrency: 4 });
  const ids: string[] = [];
  for await (const { id } of reader.items()) if (ids.push(id) === 32) open();
  expect(new Set(ids)).toEqual(new Set([...still(40), "new-0"]));
  expect(reader.result).toMatchObject({ total: 41, items: 41, drifted: true, complete: true });
});

test("no more than 64 pages wait for one that is late, itself included", async () => {
  const list = new DriftingList(2000);
  const { read, release } = holding(list, [9]);
  const reader = readerOf(list, { read, order });
  const items = reader.items();
  // The first page, and 63 of those behind the late one.
  for (let item = 0; item < 10 + 1 + 63 * 9; item++) await items.next();
  const stalled = items.next();
  await new Promise(setImmediate);
  expect(list.offsets).toHaveLength(1 + 64);
  release();
  expect(await stalled).toMatchObject({ value: { id: "item-10" } });
  expect((await items.next()).done).toBe(false);
  await items.return(undefined);
});

test("an error of any page ends the loop when it arrives", async () => {
  const list = new DriftingList(100);
  const { read } = holding(list, [9]);
  const failing: ReadPage<Item> = (offset, limit, signal) =>
    offset === 27 ? Promise.reject(new Error("page 4")) : read(offset, limit, signal);
  await expect(idsOf(readerOf(list, { read: failing, order }))).rejects.toThrow("page 4");
});

test.for<{ name: string; order: "list" | "arrival"; held: readonly number[] }>([
  { name: "list order", order: "list", held: [] },
  { name: "arrival order", order: "arrival", held: [] },
  { name: "arrival order behind a late page", order: "arrival", held: [9] },
])(
  "a loop that stands still has no more pages than its concurrency and the one in its hands, in $name",
  async (given) => {
    const list = new DriftingList(10_000);
    const { read } = holding(list, given.held);
    const concurrency = 4;
    let items = 0;
    for await (const _ of readerOf(list, { read, order: given.order, concurrency }).items()) {
      items += 1;
      // Everything that could start by itself has started by then.
      await new Promise(setImmediate);
      expect(list.offsets.length, `after ${items} items`).toBeLessThanOrEqual(Math.ceil(items / 9) + concurrency);
      if (items === 100) break;
    }
    // Eleven were begun; the others are under way or wait.
    expect(list.offsets).toHaveLength(11 + concurrency);
  },
);
