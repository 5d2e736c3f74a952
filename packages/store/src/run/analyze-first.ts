import { sql } from "kysely";

import type { Db } from "../schema/tables.js";

/** Number of the lock under which one merge makes statistics; scopes have numbers from 1. */
const ANALYSIS = -1;

/**
 * Makes statistics inside the transaction of the first merge that has findings. Without them the server knows nothing of the tables,
 * and plans blindly until its own analysis runs. Merges of other scopes do not wait for it, and if it fails, nothing else fails
 * with it.
 *
 * @param space - First number of the locks of the store.
 */
export async function analyzeFirst(db: Db, space: number): Promise<void> {
  const { rows } = await sql`select 1
    where not exists (select from pg_stats where schemaname = current_schema() and tablename = 'finding')
      and exists (select from finding) and pg_try_advisory_xact_lock(${space}::int, ${ANALYSIS}::int)`.execute(db);
  if (rows.length === 0) return;
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
