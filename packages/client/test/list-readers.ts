import fc from "fast-check";

import { ListReader, type ListReaderOptions } from "../src/pagination/list-reader.js";
import type { Delay, Drift, DriftingList, Item } from "./drifting-list.js";

/** A reader of a list in memory: pages of 10, 3 at a time. */
export function readerOf(list: DriftingList, options: Partial<ListReaderOptions<Item>> = {}): ListReader<Item> {
  return new ListReader<Item>({
    read: list.read,
    pageSize: 10,
    concurrency: 3,
    order: "list",
    signal: undefined,
    identityOf: ({ id }) => id,
    ...options,
  });
}

/** IDs of what a reader hands out, up to a number of them. */
export async function idsOf(reader: ListReader<Item>, most = Infinity): Promise<string[]> {
  const ids: string[] = [];
  if (most === 0) return ids;
  for await (const { id } of reader.items()) if (ids.push(id) >= most) break;
  return ids;
}

/** IDs of a list that did not move. */
export const still = (size: number): string[] => Array.from({ length: size }, (_, index) => `item-${index}`);

function driftOf(maxRemoved: number, maxInserted: number): fc.Arbitrary<Drift | undefined> {
  const at = fc.nat(400);
  const inserted = fc.integer({ min: 1, max: maxInserted });
  const removed = fc.integer({ min: 1, max: maxRemoved });
  const insert = fc.record({ kind: fc.constant("insert" as const), at, count: inserted });
  const remove = fc.record({ kind: fc.constant("remove" as const), at, count: removed });
  const swap = fc.record({ kind: fc.constant("swap" as const), at });
  return fc.option(fc.oneof(insert, remove, swap), { nil: undefined, freq: 3 });
}

/** A script in which some reads meet a list that moved a little. */
export const aFewComeAndGo: fc.Arbitrary<(Drift | undefined)[]> = fc.array(driftOf(2, 8), { maxLength: 5 });

/** A script in which some reads meet another list altogether. */
export const anyComeAndGo: fc.Arbitrary<(Drift | undefined)[]> = fc.array(driftOf(120, 60), { maxLength: 30 });

/** Delay of each page. */
export const delays: fc.Arbitrary<Delay[]> = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 7 });

/** Reads one page. */
export const reading = {
  pageSize: fc.integer({ min: 10, max: 40 }),
  concurrency: fc.integer({ min: 1, max: 6 }),
  order: fc.constantFrom("list" as const, "arrival" as const),
};
