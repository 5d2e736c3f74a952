import { createRequire } from "node:module";

import { type Kysely, sql } from "kysely";

import { FleetError } from "../errors/fleet-error.js";
import { MIGRATIONS } from "./migrations.js";
import type { FleetSchemas } from "./places.js";

/** Version of the tables of the jobs that this pg-boss works with. */
const { schema: JOBS_VERSION } = (
  createRequire(import.meta.url)("pg-boss/package.json") as { readonly pgboss: { readonly schema: number } }
).pgboss; // pg-boss tells it to programs only as an error

const MIGRATE = "plimsoll fleet migrate";

/**
 * Compares the tables of a fleet with those that this version knows.
 *
 * @throws {FleetError} when there are none (`NoFleet`), or they are of an older (`OlderFleet`) or a newer version (`NewerFleet`).
 */
export async function checkVersions<T>(db: Kysely<T>, schemas: FleetSchemas, place: string): Promise<void> {
  const { jobs, own } = await readVersions(db, schemas);
  if (jobs === undefined || own === undefined)
    throw new FleetError("NoFleet", `the database ${place} has no fleet. Make one: plimsoll fleet init.`);
  refuseNewer({ jobs, own }, place);
  if (jobs < JOBS_VERSION || own.length < Object.keys(MIGRATIONS).length)
    throw new FleetError(
      "OlderFleet",
      `the fleet of ${place} was made by an older version. Bring it up to date once: ${MIGRATE}. Workers of the older version go on meanwhile.`,
    );
}

/** @throws {FleetError} when the tables are of a newer version (`NewerFleet`). */
export function refuseNewer({ jobs, own }: Partial<Versions>, place: string): void {
  const known = Object.keys(MIGRATIONS);
  if ((jobs ?? 0) > JOBS_VERSION || own?.some((name) => !known.includes(name)) === true)
    throw new FleetError(
      "NewerFleet",
      `the fleet of ${place} was brought up to date by a newer version. Update this program to it.`,
    );
}

/** Versions of the tables of a fleet. */
export interface Versions {
  /** Version of the jobs' tables; `undefined` without them. */
  readonly jobs: number | undefined;
  /** Names of the changes that the fleet's own tables have had; `undefined` without them. */
  readonly own: readonly string[] | undefined;
}

/** Reads the versions of the tables. */
export async function readVersions<T>(db: Kysely<T>, { jobs, fleet }: FleetSchemas): Promise<Versions> {
  const { rows } = await sql<{ readonly jobs: boolean; readonly own: boolean }>`
    select to_regclass(${`${jobs}.version`}) is not null as jobs,
           to_regclass(${`${fleet}.kysely_migration`}) is not null as own`.execute(db);
  const [present] = rows;
  return {
    jobs: present?.jobs === true ? await jobsVersion(db, jobs) : undefined,
    own: present?.own === true ? await ownChanges(db, fleet) : undefined,
  };
}

async function jobsVersion<T>(db: Kysely<T>, schema: string): Promise<number | undefined> {
  const { rows } = await sql<{
    readonly version: number;
  }>`select version from ${sql.table(`${schema}.version`)}`.execute(db);
  return rows[0]?.version;
}

async function ownChanges<T>(db: Kysely<T>, schema: string): Promise<readonly string[]> {
  const table = sql.table(`${schema}.kysely_migration`);
  const { rows } = await sql<{ readonly name: string }>`select name from ${table} order by name`.execute(db);
  return rows.map(({ name }) => name);
}
