import { DatabaseSync } from "node:sqlite";

import { Kysely } from "kysely";

import { sqliteBulk } from "../src/database/bulk.js";
import { NodeSqliteDialect } from "../src/database/node-sqlite-dialect.js";
import type { RunSession } from "../src/run/run-session.js";
import type { Tables } from "../src/schema/tables.js";

/** A session of runs on a SQLite file whose statements are heard. */
export interface HeardSession extends AsyncDisposable {
  /** Connection of the session. */
  readonly db: Kysely<Tables>;
  /** Statements so far, as SQL. */
  readonly asked: string[];
  /** Opens the session, as {@link RunSession} is opened for a run. */
  readonly openSession: () => Promise<RunSession>;
}

/** Opens a file that a store has made. */
export function openHeardSession(path: string): HeardSession {
  const asked: string[] = [];
  const database = new DatabaseSync(path);
  const db = new Kysely<Tables>({
    dialect: new NodeSqliteDialect({ database, readOnly: false, toError: (error) => error }),
    log: ({ query }) => void asked.push(query.sql),
  });
  const bulk = sqliteBulk(database, (error) => error);
  const same = <T>(work: () => Promise<T>): Promise<T> => work();
  return {
    db,
    asked,
    openSession: async () => ({ db, bulk, durably: same, merging: same, release: async () => undefined }),
    [Symbol.asyncDispose]: () => db.destroy(),
  };
}
