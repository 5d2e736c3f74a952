import { DatabaseSync } from "node:sqlite";

import { expect, test } from "vitest";

import { everyRow } from "./database.js";
import { Selections } from "./selections.js";

function createTable(): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  database.exec(
    "CREATE TABLE rows (id INTEGER PRIMARY KEY, size INTEGER); INSERT INTO rows (size) VALUES (30), (10), (20)",
  );
  return database;
}

test("finds rows in the order asked for, and remembers them until told to forget", () => {
  const database = createTable();
  const selections = new Selections(database, "rows");
  const small = { sql: "size < CAST(? AS INTEGER)", values: ["25"] };
  expect([...selections.find(small, "size, id")]).toEqual([2, 3]);
  expect([...selections.find(everyRow, "size DESC, id")]).toEqual([1, 3, 2]);
  database.exec("INSERT INTO rows (size) VALUES (5)");
  expect([...selections.find(small, "size, id")]).toEqual([2, 3]);
  selections.clear();
  expect([...selections.find(small, "size, id")]).toEqual([4, 2, 3]);
  database.close();
});

test("tells conditions apart by their values, and forgets the one that was not used the longest", () => {
  const database = createTable();
  const selections = new Selections(database, "rows");
  const below = (size: number): readonly number[] => [
    ...selections.find({ sql: "size < CAST(? AS INTEGER)", values: [String(size)] }, "id"),
  ];
  for (let size = 0; size < 16; size++) below(size);
  database.exec("INSERT INTO rows (size) VALUES (-1)");
  expect(below(0)).toEqual([]);
  below(100);
  expect(below(0)).toEqual([]);
  expect(below(1)).toEqual([4]);
  database.close();
});
