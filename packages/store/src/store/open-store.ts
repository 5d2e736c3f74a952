import type { DatabaseSync } from "node:sqlite";

import { Kysely } from "kysely";

import { type Bulk, sqliteBulk } from "../database/bulk.js";
import { NodeSqliteDialect } from "../database/node-sqlite-dialect.js";
import { openSqliteFile, shrink } from "../database/open-sqlite.js";
import { toStoreError } from "../errors/sqlite-errors.js";
import { keepTexts, readText } from "../read/advisories.js";
import { readFindings, readPast } from "../read/as-of.js";
import { readDiff } from "../read/diff.js";
import { scopesAt } from "../read/moments.js";
import { rankRepositories, worstImages } from "../read/rankings.js";
import { findImages, readImage } from "../read/read-image.js";
import { readImages } from "../read/read-images.js";
import { readParts } from "../read/read-parts.js";
import { readRuns } from "../read/read-runs.js";
import { topUpgrades } from "../read/top-upgrades.js";
import { readTrend } from "../read/trend.js";
import { countOpen, findOpen } from "../read/where-is.js";
import { beginRun, failAbandoned } from "../run/begin-run.js";
import { migrate } from "../schema/migrate.js";
import type { Db, Tables } from "../schema/tables.js";
import { listScopes, upsertScope } from "../scope/scopes.js";
import type { ScopeSelection, Store } from "./store.js";

/** Options of {@link openStore}. */
export interface OpenStoreOptions {
  /** True to open it for reading only, beside a process that writes. @default false, and a store that is not there is made */
  readonly readOnly?: boolean | undefined;
  /** The time. @default the clock of the machine */
  readonly now?: (() => Date) | undefined;
}

/**
 * Opens a store: one file of SQLite, which only its owner can read, and beside it while it is open the log of SQLite and a lock for
 * each scope.
 *
 * @param path - Path of the file, on a local disk.
 * @param options - See {@link OpenStoreOptions}.
 * @throws {StoreFileError} when it cannot be opened, holds something else, or lies on a network file system; its code says which.
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
  try {
    await migrate(db, { path, words: { bytes: "blob", clustered: "without rowid" }, readOnly });
    if (!readOnly) await failAbandoned({ db, path, now });
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const bulk = sqliteBulk(database, toError);
  const durably = async <T>(work: () => Promise<T>): Promise<T> => {
    database.exec("pragma synchronous = full");
    try {
      return await work();
    } finally {
      database.exec("pragma synchronous = normal");
      tidy(database);
    }
  };
  return createStore({ db, bulk, path, now, durably });
}

/** The run is committed: that the file stays larger than it could be is no failure of it. */
function tidy(database: DatabaseSync): void {
  try {
    shrink(database);
  } catch {
    // A reader holds the log, or the disk is full. The next commit tries again.
  }
}

interface Parts {
  readonly db: Db;
  readonly bulk: Bulk;
  readonly path: string;
  readonly now: () => Date;
  readonly durably: <T>(work: () => Promise<T>) => Promise<T>;
}

function createStore(parts: Parts): Store {
  const { db, path, now } = parts;
  const at = async (alias: ScopeSelection["scope"]) => scopesAt(db, await listScopes(db, alias), undefined);
  return {
    path,
    scope: (input) => upsertScope(db, input),
    scopes: () => listScopes(db),
    beginRun: (scope, options) => beginRun(parts, scope, options),
    keepTexts: (cloud, texts) => keepTexts(db, cloud, texts),
    text: (cloud, id) => readText(db, cloud, id),
    runs: async ({ scope } = {}) => readRuns(db, await listScopes(db, scope)),
    async diff(from, to, { scope } = {}) {
      const scopes = await listScopes(db, scope);
      const [earlier, later] = [await scopesAt(db, scopes, from), await scopesAt(db, scopes, to)];
      return readDiff(
        db,
        later.map((one, index) => ({ ...one, from: earlier[index]?.run ?? 0 })),
      );
    },
    trend: async ({ scope, days = 90 } = {}) =>
      readTrend(db, await listScopes(db, scope), { days: whole("days", days), now: now() }),
    asOf: async (moment, { scope } = {}) => readPast(db, await scopesAt(db, await listScopes(db, scope), moment)),
    async *images({ scope } = {}) {
      for (const one of await at(scope)) yield* readImages(db, one);
    },
    async *findings({ scope } = {}) {
      yield* readFindings(db, await at(scope));
    },
    async *parts({ scope } = {}) {
      for (const one of await at(scope)) yield* readParts(db, one);
    },
    async *whereIs(id, { scope } = {}) {
      yield* findOpen(db, await listScopes(db, scope), id);
    },
    spread: async (id, { scope } = {}) => countOpen(db, await listScopes(db, scope), id),
    async image(scope, identity) {
      const [one] = await at(scope);
      return one && readImage(db, one, identity);
    },
    findImages: async (text, limit, { scope } = {}) =>
      findImages(db, await listScopes(db, scope), { text, limit: whole("limit", limit) }),
    topUpgrades: async (limit, { scope } = {}) => topUpgrades(db, await listScopes(db, scope), whole("limit", limit)),
    worstImages: async (limit, { scope } = {}) => worstImages(db, await listScopes(db, scope), whole("limit", limit)),
    byRepository: async ({ scope } = {}) => rankRepositories(db, await listScopes(db, scope)),
    [Symbol.asyncDispose]: () => db.destroy(),
  };
}

function whole(name: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 1)
    throw new RangeError(`${name} must be a whole number from 1, not ${value}.`);
  return value;
}
