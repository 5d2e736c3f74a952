import { realpathSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";

import { Kysely } from "kysely";

import { sqliteBulk } from "../database/bulk.js";
import { NodeSqliteDialect } from "../database/node-sqlite-dialect.js";
import { fileInPlace } from "../database/file-in-place.js";
import { openSqliteFile, shrink } from "../database/open-sqlite.js";
import { toStoreError } from "../errors/sqlite-errors.js";
import { failAbandoned } from "../run/abandoned-runs.js";
import type { RunPlace } from "../run/begin-run.js";
import { lockScope } from "../run/scope-lock.js";
import { migrate } from "../schema/migrate.js";
import { SQLITE_WORDS } from "../schema/schema-words.js";
import type { Tables } from "../schema/tables.js";
import { createStore } from "./create-store.js";
import type { Store } from "./store.js";

/** Options of {@link openStore}. */
export interface OpenStoreOptions {
  /** True to open it for reading only, while another process may write. @default false: a store that does not exist is created */
  readonly readOnly?: boolean | undefined;
  /** The time. @default the clock of the machine */
  readonly now?: (() => Date) | undefined;
}

/**
 * Opens a store: one SQLite file, which only its owner can read. While it is open, the log of SQLite and a lock for each scope are next
 * to it.
 *
 * @param path - Path of the file, on a local disk.
 * @param options - See {@link OpenStoreOptions}.
 * @throws {StoreFileError} when it cannot be opened, holds something else, or is on a network file system; its code says which.
 * @throws {StoreVersionError} when a newer version has written it, or an older one and it is only read.
 *
 * @example
 * ```ts
 * import { mkdtempSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 *
 * import { openStore } from "@plimsoll/store";
 *
 * await using store = await openStore(join(mkdtempSync(join(tmpdir(), "store-")), "plimsoll.db"));
 * const scope = await store.scope({ cloud: "tencent", account: "100000000001", alias: "shop" });
 * const run = await store.beginRun(scope, { program: "example" });
 * await run.stageImages([]); // the inventory, from readInventory
 * const { verdict } = await run.commit({ sources: [{ source: "tencent-host", received: 0, complete: true }] });
 * console.log(verdict); // complete
 * console.log((await store.runs()).map(({ scope: alias }) => alias)); // [ 'shop' ]
 * ```
 */
export async function openStore(
  path: string,
  { readOnly = false, now = () => new Date() }: OpenStoreOptions = {},
): Promise<Store> {
  const toError = (error: unknown): unknown => toStoreError(path, error);
  const database = openSqliteFile(path, { readOnly });
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect({ database, readOnly, toError }) });
  const bulk = sqliteBulk(database, toError);
  const checkPlace = fileInPlace(path);
  const durably = async <T>(work: () => Promise<T>): Promise<T> => {
    database.exec("pragma synchronous = full");
    try {
      const result = await work();
      checkPlace();
      return result;
    } finally {
      database.exec("pragma synchronous = normal");
      tidy(database);
    }
  };
  // Whoever opens the store by a symbolic link must meet the same locks.
  const place = realpathSync(path);
  const openSession: RunPlace["openSession"] = async ({ id, alias }) => {
    const { release } = lockScope(`${place}.scope-${id}.lock`, alias, now);
    return { db, bulk, durably, merging: durably, release: async () => release() };
  };
  try {
    await migrate(db, { path, words: SQLITE_WORDS, readOnly });
    if (!readOnly) await failAbandoned({ db, openSession, now });
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return createStore({ db, openSession, path, now, close: () => db.destroy() });
}

/** The run is committed: that the file stays larger than it could be is not a failure of it. */
function tidy(database: DatabaseSync): void {
  try {
    shrink(database);
  } catch {
    // A reader holds the log, or the disk is full. The next commit tries again.
  }
}
