import fc from "fast-check";
import { expect, test } from "vitest";

import { mergeSorted } from "./merge-sorted.js";

interface Item {
  readonly rank: number;
  readonly stream: number;
  readonly place: number;
}

test("merges streams as if all their items had been sorted, equal ones in the order of the streams", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.nat({ max: 4 }), { maxLength: 6 }), { maxLength: 5 }), async (ranks) => {
      const lists = ranks.map((list, stream) =>
        list.toSorted((a, b) => a - b).map((rank, place) => ({ rank, stream, place })),
      );
      const merged: Item[] = [];
      for await (const item of mergeSorted(lists.map(streamOf), byRank)) merged.push(item);
      expect(merged).toEqual(lists.flat().toSorted(byRank));
    }),
  );
});

test("a loop that is left ends all streams, and reads of each no more than its next item", async () => {
  const read: string[] = [];
  async function* stream(name: string): AsyncGenerator<Item, void, undefined> {
    try {
      for (let rank = 0; ; rank++) {
        read.push(`${name}${rank}`);
        yield { rank, stream: 0, place: 0 };
      }
    } finally {
      read.push(`${name} ended`);
    }
  }
  for await (const _ of mergeSorted([stream("a"), stream("b")], byRank)) break;
  expect(read).toEqual(["a0", "b0", "a ended", "b ended"]);
});

function byRank(a: Item, b: Item): number {
  return a.rank - b.rank;
}

async function* streamOf(items: readonly Item[]): AsyncGenerator<Item, void, undefined> {
  yield* items;
}
