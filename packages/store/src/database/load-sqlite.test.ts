import { once } from "node:events";

import { expect, onTestFinished, test } from "vitest";

import { loadSqlite, withoutSqliteWarning } from "./load-sqlite.js";

test("leaves out the warning that SQLite is experimental, and no other, while it loads and afterwards", async () => {
  const shown: string[] = [];
  const note = (warning: Error): void => void shown.push(`${warning.name}: ${warning.message}`);
  process.on("warning", note);
  onTestFinished(() => void process.off("warning", note));
  const sqlite = loadSqlite();
  const loaded = withoutSqliteWarning(() => {
    process.emitWarning("SQLite is an experimental feature and might change at any time", "ExperimentalWarning");
    process.emitWarning("Something else is old", "DeprecationWarning");
    return sqlite;
  });
  expect(loaded).toBe(sqlite);
  const last = once(process, "warning");
  process.emitWarning("SQLite is an experimental feature, says somebody else", "ExperimentalWarning");
  await last;
  await new Promise((resolve) => process.nextTick(resolve));
  expect(shown).toEqual([
    "DeprecationWarning: Something else is old",
    "ExperimentalWarning: SQLite is an experimental feature, says somebody else",
  ]);
});

test("a Node without SQLite is named, with the version that has it", () => {
  expect(() => withoutSqliteWarning(() => undefined)).toThrow(/^\[UnsupportedNode\].*22\.13.*this is Node \d/);
});
