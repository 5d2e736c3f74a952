import { type Kysely, type RawBuilder, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";

import { StoreVersionError } from "../errors/store-error.js";
import { createFirstTables } from "./first-tables.js";
import { addMoves } from "./moves.js";
import { addOpenCounts } from "./open-counts.js";
import { addPageIndexes } from "./page-indexes.js";
import { addRunFacts } from "./run-facts.js";
import { addSealedRuns } from "./sealed-runs.js";
import type { SchemaWords } from "./schema-words.js";

/** Every migration, oldest first. They only go forward, and one that was published never changes. */
function migrationsOf(words: SchemaWords): Readonly<Record<string, Migration>> {
  return {
    "0001-first-tables": { up: (db) => createFirstTables(db, words) },
    "0002-sealed-runs": { up: (db) => addSealedRuns(db) },
    "0003-run-facts": { up: (db) => addRunFacts(db) },
    "0004-page-indexes": { up: (db) => addPageIndexes(db) },
    "0005-moves": { up: (db) => addMoves(db, words) },
    "0006-open-counts": { up: (db) => addOpenCounts(db, words) },
  };
}

/** Surroundings of {@link migrate}. */
export interface MigrateOptions {
  /** Path of the store, for messages. */
  readonly path: string;
  /** Words of the engine. */
  readonly words: SchemaWords;
  /** True where nothing may be written: an older store is then refused. */
  readonly readOnly: boolean;
  /** Schema in which the tables stand. @default that of the engine */
  readonly schema?: string;
  /** Statements with which the transaction begins that migrates. @default none */
  readonly prepare?: readonly RawBuilder<unknown>[];
}

/**
 * Brings a store to the tables of this version, in one transaction.
 *
 * @throws {StoreVersionError} when a newer version has written it (`NewerStore`), or when it lacks migrations and may only be read (`OlderStore`).
 */
export async function migrate<T>(
  db: Kysely<T>,
  { path, words, readOnly, schema, prepare = [] }: MigrateOptions,
): Promise<void> {
  const known = Object.keys(migrationsOf(words));
  const done = await appliedMigrations(db, schema);
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
    for (const statement of prepare) await statement.execute(trx);
    const provider = { getMigrations: async () => migrationsOf(words) };
    const place = schema === undefined ? {} : { migrationTableSchema: schema };
    const { error } = await new Migrator({ db: trx, provider, ...place }).migrateToLatest();
    if (error !== undefined) throw error as Error; // whatever a migration threw
  });
}

/** Migrations that a store has, in their order. */
export async function appliedMigrations<T>(db: Kysely<T>, schema: string | undefined): Promise<readonly string[]> {
  if (!(await hasMigrations(db, schema))) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** Other programs may keep tables of the same name in other schemas. */
async function hasMigrations<T>(db: Kysely<T>, schema: string | undefined): Promise<boolean> {
  if (schema === undefined) {
    const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
    return tables.some(({ name }) => name === "kysely_migration");
  }
  const { rows } = await sql`select 1 from pg_catalog.pg_tables
    where schemaname = ${schema} and tablename = 'kysely_migration'`.execute(db);
  return rows.length > 0;
}
