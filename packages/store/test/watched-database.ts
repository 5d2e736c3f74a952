import { DatabaseSync } from "node:sqlite";

import { Kysely } from "kysely";

import { NodeSqliteDialect } from "../src/database/node-sqlite-dialect.js";
import type { Db, Tables } from "../src/schema/tables.js";

/** A store that is read, and tells how SQLite went about it. */
export interface WatchedDatabase extends AsyncDisposable {
  readonly db: Db;
  /** Steps of all statements so far that look at findings or images, as `explain query plan` says them. */
  readonly steps: () => readonly string[];
  /** Number of all statements so far. */
  readonly statements: () => number;
}

/** Opens a store for reading. */
export function watchedDatabase(path: string): WatchedDatabase {
  const database = new DatabaseSync(path, { readOnly: true });
  const asked = new Map<string, readonly unknown[]>();
  let statements = 0;
  const db = new Kysely<Tables>({
    dialect: new NodeSqliteDialect({ database, readOnly: true, toError: (error) => error }),
    log: ({ query: { sql, parameters } }) => {
      asked.set(sql, parameters);
      statements++;
    },
  });
  return {
    db,
    statements: () => statements,
    steps: () =>
      [...asked]
        .filter(([text]) => /finding|image_state/.test(text))
        .flatMap(([text, parameters]) =>
          database
            .prepare(`explain query plan ${text}`)
            .all(...(parameters as readonly number[])) // all parameters are numbers and texts
            .map(({ detail }) => String(detail)),
        ),
    [Symbol.asyncDispose]: () => db.destroy(),
  };
}
