import { sql } from "kysely";

import type { FleetContext } from "../database/context.js";

/**
 * Rows of findings that are read and not merged.
 *
 * @param limit - Counts no further than this. @default no limit
 */
export async function countStaged(
  { db, schemas }: Pick<FleetContext, "db" | "schemas">,
  limit = 1_000_000_000,
): Promise<number> {
  const table = sql.table(`${schemas.store}.stage_finding`);
  const { rows } = await sql<{ readonly rows: number }>`
    select count(*)::int as rows from (select from ${table} limit ${limit}) counted`.execute(db);
  return rows[0]?.rows ?? 0;
}
