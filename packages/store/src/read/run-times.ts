import { sql } from "kysely";

import type { Db } from "../schema/tables.js";

/** When runs were committed, RFC 3339 in UTC, by scope and run. */
export type RunTimes = Map<string, string>;

/** A run of a scope, by their numbers. */
export interface RunOfScope {
  readonly scope: number;
  readonly firstRun: number;
}

/**
 * Adds when runs were committed, in one statement; of one that was removed, the next one of its scope that was kept, which is the first
 * that saw what it saw.
 */
export async function addTimes(db: Db, times: RunTimes, runs: readonly RunOfScope[]): Promise<void> {
  const lacking = new Map(runs.map((run) => [`${run.scope} ${run.firstRun}`, run]));
  for (const known of times.keys()) lacking.delete(known);
  if (lacking.size === 0) return;
  const pairs = [...lacking.values()].map(
    ({ scope, firstRun }) => sql`(cast(${scope} as integer), cast(${firstRun} as integer))`,
  );
  const { rows } = await sql<{ scope: number; run: number; at: number | null }>`
    with wanted (scope, run) as (values ${sql.join(pairs)})
    select scope, run, (select committed_at from run as kept where kept.scope = wanted.scope and kept.id >= wanted.run
      and kept.committed_at is not null order by kept.id limit 1) as at from wanted`.execute(db);
  for (const { scope, run, at } of rows) times.set(`${scope} ${run}`, new Date(at ?? 0).toISOString());
}
