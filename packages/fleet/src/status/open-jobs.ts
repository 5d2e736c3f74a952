import { sql } from "kysely";

import type { FleetContext } from "../database/context.js";

/** A job that waits or runs. */
export interface OpenJob {
  /** Its queue. */
  readonly queue: string;
  /** `created` and `retry` wait, `active` runs. */
  readonly state: "active" | "created" | "retry";
  /** Number of its scope; `null` if it is about none. */
  readonly scope: number | null;
  /** Attempts that have failed. */
  readonly failures: number;
  /** When it was made. */
  readonly createdAt: Date;
  /** When its attempt began; `null` if it waits for the first. */
  readonly startedAt: Date | null;
  /** When it starts at the earliest. */
  readonly startsAt: Date;
  /** True if it waits for that moment, by the clock of the database. */
  readonly isDeferred: boolean;
  /** Words of its last failure; `null` if it has none. */
  readonly reason: string | null;
}

/** The jobs that wait or run, from the queues themselves: nothing about them is kept in another place. */
export async function openJobs({ db, schemas }: Pick<FleetContext, "db" | "schemas">): Promise<readonly OpenJob[]> {
  const { rows } = await sql<OpenJob>`
    select name as queue, state::text as state, (data->>'scope')::int as scope, retry_count as failures, created_on as "createdAt",
           started_on as "startedAt", start_after as "startsAt", start_after > now() as "isDeferred",
           output->>'message' as reason
    from ${sql.table(`${schemas.jobs}.job`)}
    where state < 'completed' and name <> 'dead' and name not like '\\_\\_pgboss%'
    order by created_on`.execute(db);
  return rows;
}
