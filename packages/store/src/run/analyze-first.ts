import { sql } from "kysely";

import type { Db } from "../schema/tables.js";

/** Number of the lock under which one merge makes statistics; scopes have numbers from 1. */
const ANALYSIS = -1;

/** Makes statistics after a merge, if there are none. */
export type AnalyzeFirst = (db: Db) => Promise<void>;

/**
 * Makes statistics inside the transaction of the first merge that has findings. Without them the server knows nothing of the tables,
 * and plans blindly until its own analysis runs. Merges of other scopes do not wait for it, and if it fails, nothing else fails
 * with it.
 *
 * @param space - First number of the locks of the store.
 */
export function createAnalyzeFirst(space: number): AnalyzeFirst {
  // The question takes as long as ten others, and statistics that are there stay.
  let isKnown = false;
  return async (db) => {
    if (isKnown) return;
    const { rows } = await sql<{ readonly known: boolean; readonly mine: boolean }>`
      select known, case when known then false when exists (select from finding)
        then pg_try_advisory_xact_lock(${space}::int, ${ANALYSIS}::int) else false end as mine
      from (select exists (select from pg_stats where schemaname = current_schema() and tablename = 'finding') as known) as statistics`.execute(
      db,
    );
    isKnown = rows[0]?.known === true;
    if (rows[0]?.mine === true) await analyze(db);
  };
}

async function analyze(db: Db): Promise<void> {
  await sql`savepoint analysis`.execute(db);
  try {
    await sql`analyze finding, image_state, image, subject, subject_list, problem, detail, rollup, finding_move, image_move`.execute(
      db,
    );
  } catch {
    // The merge counts: without statistics the next questions only take longer.
    await sql`rollback to savepoint analysis`.execute(db);
  }
}
