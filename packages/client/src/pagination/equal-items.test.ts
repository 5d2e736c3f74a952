import { expect, test } from "vitest";

import { EqualItems } from "./equal-items.js";
import { ListReader } from "./list-reader.js";

const item = (id: string, value = 0) => ({ id, value });

test("counts what one page has more than once, and a page that is read twice counts once", () => {
  const equal = new EqualItems();
  const items = [item("a"), item("b"), item("a"), item("a"), item("b", 1)];
  const ids = items.map(({ id }) => id);
  equal.look(ids, items);
  equal.look(ids, items);
  expect(equal.count).toBe(2);
});

test("an item that comes on two pages may have moved, and is not counted", () => {
  const equal = new EqualItems();
  equal.look(["a"], [item("a")]);
  equal.look(["a"], [item("a")]);
  expect(equal.count).toBe(0);
});

test("keeps no more identities than its bound", () => {
  const equal = new EqualItems();
  for (let index = 0; index < 10_100; index++) equal.look([`${index}`, `${index}`], [item("a"), item("a")]);
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
