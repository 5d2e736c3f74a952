import { PostgresAdapter, type RawBuilder, type SqlBool, sql } from "kysely";

import type { Db } from "../schema/tables.js";

function isPostgres(db: Db): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/**
 * True for a text that contains another; ASCII letters in either case.
 *
 * @param text - The text.
 * @param sought - What it contains, in lower case.
 */
export function contains(db: Db, text: RawBuilder<unknown>, sought: string): RawBuilder<SqlBool> {
  // The collation "C" lowers only ASCII letters, as SQLite does.
  return isPostgres(db)
    ? sql<SqlBool>`strpos(lower(${text} collate "C"), ${sought}) > 0`
    : sql<SqlBool>`instr(lower(${text}), ${sought}) > 0`;
}

/**
 * Text of a member of a column that holds JSON.
 *
 * @param column - Name of the column.
 * @param member - Name of the member.
 */
export function textMember(db: Db, column: string, member: string): RawBuilder<string | null> {
  const json = sql.ref(column);
  // PostgreSQL has no text with U+0000, so it is treated as another character.
  return isPostgres(db)
    ? sql`(replace(${json}, '\\u0000', '\\u0001')::json ->> ${sql.lit(member)})`
    : sql`json_extract(${json}, ${sql.lit(`$.${member}`)})`;
}

/**
 * A text to order by: byte by byte, not by the rules of a language.
 *
 * @param text - The text.
 */
export function bytesOf(db: Db, text: RawBuilder<unknown>): RawBuilder<unknown> {
  return isPostgres(db) ? sql`${text} collate "C"` : text;
}

/**
 * A column to filter by that must not decide which index is used. SQLite has no statistics of a store, and would read a whole scope instead of
 * looking up a few rows. PostgreSQL has statistics, and leaves out partitions by this column.
 *
 * @param column - Name of the column.
 */
export function filterOnly(db: Db, column: string): RawBuilder<number> {
  return isPostgres(db) ? sql`${sql.ref(column)}` : sql`+${sql.ref(column)}`;
}
