import { expect, test } from "vitest";

import { EqualItems } from "./equal-items.js";
import { ListReader } from "./list-reader.js";

const item = (id: string, value = 0) => ({ id, value });

test("counts what one page has more than once, and a page that is read twice counts once", () => {
  const equal = new EqualItems();
  const items = [item("a"), item("b"), item("a"), item("a"), item("b", 1)];
  const ids = items.map(({ id }) => id);
  equal.look({ offset: 0, identities: ids, items });
  equal.look({ offset: 0, identities: ids, items });
  expect(equal.count).toBe(2);
});

test("an item that comes on two pages may have moved, and is not counted", () => {
  const equal = new EqualItems();
  equal.look({ offset: 0, identities: ["a"], items: [item("a")] });
  equal.look({ offset: 0, identities: ["a"], items: [item("a")] });
  expect(equal.count).toBe(0);
});

test("the first item of a page that has it twice is counted once a page has both in its middle", () => {
  const equal = new EqualItems();
  const [a, b] = [item("a"), item("b")];
  equal.look({ offset: 3, identities: ["b", "b", "a"], items: [b, b, a] });
  expect([equal.count, equal.doubtful]).toEqual([0, [3]]);
  equal.look({ offset: 1, identities: ["a", "b", "b"], items: [a, b, b] });
  expect([equal.count, equal.doubtful]).toEqual([1, []]);
});

test.for(["list", "arrival"] as const)(
  "a service that puts the last item of a page before the next one, and its own last item away, has items that are missing, in %s order",
  async (order) => {
    const list = Array.from({ length: 12 }, (_, index) => item(`${index}`));
    let last: ReturnType<typeof item> | undefined;
    const reader = new ListReader<{ id: string }>({
      read: async (offset, limit) => {
        const rows = list.slice(offset, offset + limit);
        const items = last === undefined ? rows : [last, ...rows.slice(0, -1)];
        last = rows.at(-1);
        return { offset, items, total: list.length };
      },
      identityOf: ({ id }) => id,
      pageSize: 8,
      concurrency: 1,
      order,
      signal: undefined,
    });
    const ids: string[] = [];
    for await (const { id } of reader.items()) ids.push(id);
    expect(ids.length).toBeLessThan(list.length);
    expect(reader.result).toMatchObject({ complete: false, total: 12 });
    expect(reader.result.items + (reader.result.equal ?? 0)).toBeLessThan(12);
  },
);

test("keeps no more identities than its bound", () => {
  const equal = new EqualItems();
  for (let index = 0; index < 10_100; index++)
    equal.look({ offset: 0, identities: [`${index}`, `${index}`], items: [item("a"), item("a")] });
  expect(equal.count).toBe(10_000);
});

test.for(["list", "arrival"] as const)("a result in %s order has the equal items that were left out", async (order) => {
  const list = ["a", "b", "b", "c", "d", "e", "f", "f", "g"].map((id) => item(id));
  const reader = new ListReader<{ id: string }>({
    read: async (offset, limit) => ({ offset, items: list.slice(offset, offset + limit), total: list.length }),
    identityOf: ({ id }) => id,
    pageSize: 4,
    concurrency: 2,
    order,
    signal: undefined,
  });
  const ids: string[] = [];
  for await (const { id } of reader.items()) ids.push(id);
  expect(ids.join("")).toBe("abcdefg");
  expect(reader.result).toMatchObject({ items: 7, equal: 2, total: 9, complete: false, reason: "missing" });
});
