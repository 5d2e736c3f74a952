import { sql } from "kysely";

import type { Db } from "../schema/tables.js";

/**
 * Turns nested loops off if a scope has no findings in the store. There is nothing to look for then; but the server knows nothing of the
 * new rows either, and a loop over what the same statement has written takes time with the square of the findings.
 *
 * @param isLocal - True to the end of the transaction, false to the end of the session.
 */
export async function planFirstMerge(db: Db, scope: number, isLocal: boolean): Promise<void> {
  await sql`select set_config('enable_nestloop', 'off', ${isLocal}::boolean)
    where not exists (select from finding where scope = ${scope}::int)`.execute(db);
}
