import * as sqlite from "node:sqlite";
import startSqlite from "@sqlite.org/sqlite-wasm";
import { expect, test } from "vitest";
import { nodeSqlite } from "./sqlite.ts";

// The emulator takes it for this module too.
const inPage = nodeSqlite(await startSqlite()) as typeof sqlite;

/** The same work on both. */
function onBoth(work: (database: sqlite.DatabaseSync) => unknown): readonly [page: unknown, node: unknown] {
  const [page, node] = [new inPage.DatabaseSync(":memory:"), new sqlite.DatabaseSync(":memory:")];
  try {
    return [work(page), work(node)];
  } finally {
    page.close();
    node.close();
  }
}

test.each<[what: string, work: (database: sqlite.DatabaseSync) => unknown]>([
  [
    "binds a number as a REAL",
    (database) => database.prepare("SELECT typeof(?) AS t, 7 / ? AS q, json_array(?)").get(2, 2, 2),
  ],
  [
    "binds text, bytes, null and large integers",
    (database) =>
      database
        .prepare("SELECT ? AS a, hex(?) AS b, ? AS c, ? + 0.0 AS d")
        .get("文", new Uint8Array([1, 255]), null, 2n ** 40n),
  ],
  ["binds by name", (database) => database.prepare("SELECT :b AS b, typeof(:a) AS a").get({ ":a": 1, ":b": "x" })],
  ["reads no row as nothing", (database) => database.prepare("SELECT 1 WHERE 0").get()],
  [
    "runs several statements, or none",
    (database) => {
      database.exec("");
      database.exec("CREATE TABLE t (n INTEGER PRIMARY KEY, x TEXT); INSERT INTO t (x) VALUES ('a'), ('b')");
      const added = database.prepare("INSERT INTO t (x) VALUES (?) RETURNING n");
      return [
        added.get("c"),
        database.prepare("UPDATE t SET x = x || ?").run("!"),
        database.prepare("SELECT * FROM t").all(),
      ];
    },
  ],
  [
    "takes a statement again after a look at its first rows",
    (database) => {
      const rows = database.prepare("SELECT value FROM json_each('[1, 2, 3]')");
      for (const row of rows.iterate()) if (row["value"] === 2) break;
      database.exec("CREATE TABLE later (n)");
      return rows.all();
    },
  ],
  [
    "calls functions whose numbers are REAL",
    (database) => {
      database.function("half", { deterministic: true }, (n) => Number(n) / 2);
      database.function("name", { deterministic: true }, (n) => `n${String(n)}`);
      return database.prepare("SELECT half(8) AS h, typeof(half(8)) AS t, name(3) AS n").get();
    },
  ],
])("%s, as Node does", (_what, work) => {
  const [page, node] = onBoth(work);
  expect(JSON.stringify(page)).toBe(JSON.stringify(node));
});

test("undoes what a failed transaction did", () => {
  const [page, node] = onBoth((database) => {
    database.exec("CREATE TABLE t (n UNIQUE); SAVEPOINT work; INSERT INTO t VALUES (1)");
    expect(() => database.prepare("INSERT INTO t VALUES (1)").run()).toThrow(/UNIQUE constraint failed: t\.n/);
    database.exec("ROLLBACK TO work; RELEASE work");
    return database.prepare("SELECT count(*) AS rows FROM t").get();
  });
  expect(page).toEqual({ ...(node as object) });
});
