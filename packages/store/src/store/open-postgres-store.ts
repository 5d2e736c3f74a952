import { sql } from "kysely";

import type { CallerTransaction } from "../database/caller-transaction.js";
import { loadPg } from "../database/load-pg.js";
import type { PostgresConnections } from "../database/postgres-connections.js";
import { openPool } from "../database/postgres-database.js";
import { type PostgresPlace, resolvePlace } from "../database/postgres-place.js";
import { openRunConnections } from "../database/run-connections.js";
import { readOnlyServer, toPostgresError } from "../errors/postgres-errors.js";
import { StoreServerError } from "../errors/store-error.js";
import { failAbandoned } from "../run/abandoned-runs.js";
import { createAnalyzeFirst } from "../run/analyze-first.js";
import type { RunPlace } from "../run/begin-run.js";
import { commitWithin } from "../run/commit-within.js";
import type { RunResult } from "../run/end-run.js";
import { lockSpace, openPostgresSession } from "../run/postgres-session.js";
import { appliedMigrations, migrate } from "../schema/migrate.js";
import { postgresWords } from "../schema/postgres-words.js";
import type { Db } from "../schema/tables.js";
import { createStore } from "./create-store.js";
import type { OpenStoreOptions } from "./open-store.js";
import type { Store } from "./store.js";

/** A store in a database of PostgreSQL. */
export interface PostgresStore extends Store {
  /**
   * As {@link Store.commitRun}; or inside a transaction of the caller on the same database, so that whatever else is done there is
   * committed with it or not at all.
   *
   * @param run - Number of the run.
   * @param options.within - The transaction. @default one of its own
   */
  commitRun(run: number, options?: { readonly within?: CallerTransaction | undefined }): Promise<RunResult>;
}

/**
 * Opens a store in a database of PostgreSQL 13 or later, in a schema of its own. Any number of processes may have it open; each scope is
 * read by one of them at a time.
 *
 * Needs the packages `pg` and `pg-copy-streams`, which are not installed with this one.
 *
 * @param place - Address of the database, or see {@link PostgresPlace}.
 * @param options - See {@link OpenStoreOptions}.
 * @throws {StoreError} when a package is missing (`MissingPackage`), or it is not an address of PostgreSQL (`InvalidAddress`).
 * @throws {StoreServerError} when the database cannot be used; its code says why.
 * @throws {StoreVersionError} when a newer version has written it, or an older one and it is only read.
 */
export async function openPostgresStore(
  place: PostgresPlace | string,
  { readOnly = false, now = () => new Date() }: OpenStoreOptions = {},
): Promise<PostgresStore> {
  const resolved = resolvePlace(place);
  const { name, schema, partitions } = resolved;
  const toError = (error: unknown): unknown => toPostgresError(name, error);
  const connections: PostgresConnections = { place: resolved, packages: await loadPg(), readOnly, toError };
  const db = openPool(connections);
  const runs = openRunConnections(connections);
  const analyzeFirst = createAnalyzeFirst(lockSpace(schema));
  const openSession: RunPlace["openSession"] = (scope) =>
    openPostgresSession({ ...connections, runs, now, analyzeFirst }, scope);
  const close = (): Promise<void> => {
    runs.close();
    return db.destroy();
  };
  try {
    await checkDatabase(db, connections);
    const prepare = [
      sql`select pg_advisory_xact_lock(${lockSpace(schema)}::int, 0)`,
      sql`create schema if not exists ${sql.id(schema)}`,
    ];
    await migrate(db, { path: name, words: postgresWords(partitions), readOnly, schema, prepare });
    if (!readOnly) await failAbandoned({ db, openSession, now });
  } catch (error) {
    await close();
    throw toError(error);
  }
  const store = createStore({ db, openSession, path: name, now, close });
  return {
    ...store,
    commitRun: (run, { within } = {}) =>
      within === undefined
        ? store.commitRun(run)
        : commitWithin({ ...connections, analyzeFirst }, { run, transaction: within, now }),
  };
}

async function checkDatabase(db: Db, { place: { name, schema }, readOnly }: PostgresConnections): Promise<void> {
  const { rows } = await sql<{ encoding: string; isReadOnly: string }>`
    select current_setting('server_encoding') as encoding, current_setting('transaction_read_only') as "isReadOnly"`.execute(
    db,
  );
  const [row] = rows;
  if (row?.encoding !== "UTF8")
    throw new StoreServerError(
      "WrongEncoding",
      `the store ${name} cannot be in a database whose encoding is ${row?.encoding}. Make one with: createdb --encoding UTF8 --template template0.`,
    );
  if (!readOnly && row.isReadOnly === "on") throw readOnlyServer(name);
  if (readOnly && (await appliedMigrations(db, schema)).length === 0)
    throw new StoreServerError(
      "NoStore",
      `there is no store in the schema ${schema} of ${name}. Open it once for writing, which makes one.`,
    );
}
