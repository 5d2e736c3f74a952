import { expect, test } from "vitest";

import { inTransaction, openDatabase, readNumber } from "./database.js";

test("throws the error that ended a transaction, also where SQLite has undone all of it already", () => {
  const database = openDatabase(["CREATE TABLE rows (id INTEGER)"]);
  const full = new Error("database or disk is full");
  const work = (): never => {
    database.exec("INSERT INTO rows VALUES (1); ROLLBACK");
    throw full;
  };
  expect(() => inTransaction(database, () => inTransaction(database, work))).toThrow(full);
  expect(readNumber(database.prepare("SELECT count(*) FROM rows"))).toBe(0);
  inTransaction(database, () => database.exec("INSERT INTO rows VALUES (2)"));
  expect(readNumber(database.prepare("SELECT count(*) FROM rows"))).toBe(1);
});
