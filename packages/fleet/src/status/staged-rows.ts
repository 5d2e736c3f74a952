import { sql } from "kysely";

import type { FleetContext } from "../database/context.js";

type Place = Pick<FleetContext, "db" | "schemas">;

/** Rows of findings that are read and not merged, those of readings that go on or were interrupted too. A standby has none. */
export async function countStaged({ db, schemas }: Place): Promise<number> {
  const { rows: servers } = await sql<{ readonly standby: boolean }>`select pg_is_in_recovery() as standby`.execute(db);
  // Stages are not in the log that a standby follows, and a question about them is an error there.
  if (servers[0]?.standby === true) return 0;
  const { rows } = await sql<{ readonly rows: number }>`
    select count(*)::int as rows from ${sql.table(`${schemas.store}.stage_finding`)}`.execute(db);
  return rows[0]?.rows ?? 0;
}

/**
 * Rows of findings whose merge waits for a worker. Only these get fewer by themselves when no other scope is begun: those of a reading
 * that goes on are wanted, one that was interrupted has to be started again, and a merge that was given up waits for a person.
 *
 * @param limit - Counts no further than this.
 */
export async function countUnmerged({ db, schemas }: Place, limit: number): Promise<number> {
  const { rows } = await sql<{ readonly rows: number }>`
    select count(*)::int as rows from (
      select from ${sql.table(`${schemas.store}.stage_finding`)}
      where run in (select (data->>'run')::int from ${sql.table(`${schemas.jobs}.job`)}
                    where name = 'commit' and state in ('created', 'retry'))
      limit ${limit}) counted`.execute(db);
  return rows[0]?.rows ?? 0;
}
