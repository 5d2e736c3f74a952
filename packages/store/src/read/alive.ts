import { type RawBuilder, type SqlBool, sql } from "kysely";

/**
 * True for rows that are valid at a run: begun by then, and not closed by then.
 *
 * @param run - Number of the run.
 * @param table - Name of the table in the query.
 */
export function aliveAt(run: number, table: string): RawBuilder<SqlBool> {
  const closed = sql.ref(`${table}.closed_run`);
  return sql<SqlBool>`(${sql.ref(`${table}.first_run`)} <= ${run} and (${closed} is null or ${closed} > ${run}))`;
}
