import { sql } from "kysely";

import type { FleetContext } from "../database/context.js";

/** The runs of a scope, in short. */
export interface LastRuns {
  /** Number of the last run; absent before the first. */
  readonly run?: number;
  /** Its end; `running` if it has none. */
  readonly verdict?: "complete" | "failed" | "incomplete" | "running";
  /** When it began, RFC 3339. */
  readonly startedAt?: string;
  /** When it was committed, RFC 3339; absent if it was not. */
  readonly committedAt?: string;
  /** Why it failed; absent if it did not. */
  readonly reason?: string;
  /** When the last complete run was committed, RFC 3339; absent before the first. */
  readonly completeAt?: string;
}

interface Row {
  readonly scope: number;
  readonly run: number;
  readonly verdict: NonNullable<LastRuns["verdict"]>;
  readonly started: number;
  readonly committed: number | null;
  readonly reason: string | null;
  readonly complete: number | null;
}

/** The last run of each scope, by its number; read with one question, however many runs there are. */
export async function lastRuns({
  db,
  schemas,
}: Pick<FleetContext, "db" | "schemas">): Promise<ReadonlyMap<number, LastRuns>> {
  const run = sql.table(`${schemas.store}.run`);
  const { rows } = await sql<Row>`
    select scope.id as scope, last.id::float8 as run, last.verdict, last.started_at::float8 as started,
           last.committed_at::float8 as committed, last.reason, whole.committed_at::float8 as complete
    from ${sql.table(`${schemas.store}.scope`)} scope
    cross join lateral (select * from ${run} where scope = scope.id order by id desc limit 1) last
    left join lateral (
      select committed_at from ${run} where scope = scope.id and verdict = 'complete' order by id desc limit 1
    ) whole on true`.execute(db);
  return new Map(
    rows.map((row) => [
      row.scope,
      {
        run: row.run,
        verdict: row.verdict,
        startedAt: iso(row.started),
        ...(row.committed !== null && { committedAt: iso(row.committed) }),
        ...(row.reason !== null && { reason: row.reason }),
        ...(row.complete !== null && { completeAt: iso(row.complete) }),
      },
    ]),
  );
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
