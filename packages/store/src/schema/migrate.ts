import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";

import { StoreVersionError } from "../errors/store-error.js";
import { type SchemaWords, createFirstTables } from "./first-tables.js";

/** Every migration, oldest first. They only go forward, and one that was published never changes. */
function migrationsOf(words: SchemaWords): Readonly<Record<string, Migration>> {
  return { "0001-first-tables": { up: (db) => createFirstTables(db, words) } };
}

/** Surroundings of {@link migrate}. */
export interface MigrateOptions {
  /** Path of the store, for messages. */
  readonly path: string;
  /** Words of the engine. */
  readonly words: SchemaWords;
  /** True where nothing may be written: an older store is then refused. */
  readonly readOnly: boolean;
}

/**
 * Brings a store to the tables of this version, in one transaction.
 *
 * @throws {StoreVersionError} when a newer version has written it (`NewerStore`), or when it lacks migrations and may only be read (`OlderStore`).
 */
export async function migrate<T>(db: Kysely<T>, { path, words, readOnly }: MigrateOptions): Promise<void> {
  const known = Object.keys(migrationsOf(words));
  const done = await appliedMigrations(db);
  const newer = done.find((name) => !known.includes(name));
  if (newer !== undefined)
    throw new StoreVersionError(
      "NewerStore",
      `the store ${path} was written by a newer version (${newer}). Update plimsoll, or give another path.`,
    );
  if (done.length === known.length) return;
  if (readOnly)
    throw new StoreVersionError(
      "OlderStore",
      `the store ${path} was written by an older version. Open it once for writing, which brings it up to date: plimsoll sync.`,
    );
  await db.transaction().execute(async (trx) => {
    const provider = { getMigrations: async () => migrationsOf(words) };
    const { error } = await new Migrator({ db: trx, provider }).migrateToLatest();
    if (error !== undefined) throw error as Error; // whatever a migration threw
  });
}

async function appliedMigrations<T>(db: Kysely<T>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "kysely_migration")) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
