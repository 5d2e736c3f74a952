import { sql } from "kysely";

import type { Db } from "../schema/tables.js";

/**
 * Sets what a merge needs, whoever opened the connection: memory to join the rows of some hundred thousand findings, and no compiling,
 * which takes longer than the statements.
 *
 * Nested loops are off if a scope has no findings in the store. There is nothing to look for then; but the server knows nothing of the
 * new rows either, and a loop over what the same statement has written takes time with the square of the findings.
 *
 * @param isLocal - True to the end of the transaction, false to the end of the session.
 */
export async function planMerge(db: Db, scope: number, isLocal: boolean): Promise<void> {
  await sql`select set_config('jit', 'off', ${isLocal}::boolean), set_config('work_mem',
    greatest(pg_size_bytes(current_setting('work_mem')), pg_size_bytes('32MB')) / 1024 || 'kB', ${isLocal}::boolean)`.execute(
    db,
  );
  await sql`select set_config('enable_nestloop', 'off', ${isLocal}::boolean)
    where not exists (select from finding where scope = ${scope}::int)`.execute(db);
}
