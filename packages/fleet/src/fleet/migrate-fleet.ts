import { openPostgresStore, toPostgresError } from "@plimsoll/store/postgres";
import { sql } from "kysely";
import { Migrator } from "kysely/migration";

import { createBoss } from "../database/boss.js";
import { MIGRATIONS } from "../database/migrations.js";
import { schemasOf } from "../database/places.js";
import { type FleetPool, openPool } from "../database/pool.js";
import { readVersions, refuseNewer } from "../database/versions.js";
import { createQueues } from "../queues/queues.js";
import type { FleetOptions, FullOptions } from "../database/fleet-options.js";
import { fullOptions } from "../database/options.js";

/** Result of a migration. */
export interface MigrationResult {
  /** True if there was no fleet before. */
  readonly created: boolean;
  /** Changes of the fleet's own tables that were made; those of the store and of the jobs are not counted. */
  readonly changes: readonly string[];
}

/**
 * Makes the tables of a fleet, or brings them up to date: those of the store, of the jobs and its own, by one process at a time.
 * Workers of the version before go on meanwhile.
 *
 * @param given - Address of the database, or {@link FleetOptions}.
 * @throws {FleetError} when a newer version has brought them up to date (`NewerFleet`), or an option is wrong (`BadOption`).
 * @throws {StoreError} when the database cannot be used; its code says why.
 */
export async function migrateFleet(given: FleetOptions | string): Promise<MigrationResult> {
  const options = fullOptions(given);
  const { url, program, queryTimeoutMs, onError, place } = options;
  await using pool = openPool({ url, size: 3, program, queryTimeoutMs: queryTimeoutMs * 10, onError });
  try {
    // The lock is that of a transaction, which writes nothing: it ends with this process however that ends, and with this transaction
    // also behind a pooler that gives the next one another session.
    return await pool.db.transaction().execute(async (locked) => {
      await sql`set local idle_in_transaction_session_timeout = 0`.execute(locked);
      await sql`select pg_advisory_xact_lock(hashtext(${`plimsoll fleet ${options.schema}`}))`.execute(locked);
      return await migrate(options, pool);
    });
  } catch (error) {
    throw toPostgresError(place, error);
  }
}

async function migrate(
  { url, schema, place, onError }: FullOptions,
  { db, jobs }: FleetPool,
): Promise<MigrationResult> {
  const schemas = schemasOf(schema);
  const before = await readVersions(db, schemas);
  refuseNewer(before, place);
  const store = await openPostgresStore({ url, schema });
  await store[Symbol.asyncDispose]();
  await migrateOwn(db, schemas.fleet);
  const boss = createBoss({ jobs, schema: schemas.jobs, onError, duties: { migrate: true, createSchema: true } });
  await boss.start();
  try {
    await createQueues(boss);
  } finally {
    await boss.stop({ graceful: false });
  }
  const { own = [] } = await readVersions(db, schemas);
  const changes = own.filter((name) => before.own?.includes(name) !== true);
  return { created: before.jobs === undefined && before.own === undefined, changes };
}

async function migrateOwn(db: FleetPool["db"], schema: string): Promise<void> {
  const provider = { getMigrations: async () => MIGRATIONS };
  const migrator = new Migrator({ db: db.withSchema(schema), provider, migrationTableSchema: schema });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error as Error; // whatever a migration threw
}
