import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";

import { sql } from "kysely";
import type { ClientBase } from "pg";

import type { Db } from "../schema/tables.js";
import type { Bulk } from "./bulk.js";
import type { PgPackages } from "./load-pg.js";
import { toPostgresText } from "./postgres-text.js";

/** Key of each table that is written in bulk. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  stage_finding: ["run", "subject", "problem"],
  stage_image: ["run", "image"],
  stage_list: ["run", "subject", "list"],
  stage_subject: ["run", "subject"],
};

type AnyRow = Readonly<Record<string, unknown>>;

/**
 * COPY into the table; if one of the keys is there already, which is rare, the rows are written over those that are there. A COPY that
 * fails is an error in the log of the server, so rows whose keys are mostly there are never tried that way.
 *
 * @param client - The connection of the transaction, which is the only one.
 */
export function postgresBulk(client: ClientBase, { copyFrom }: PgPackages, toError: (error: unknown) => unknown): Bulk {
  const copy = async (table: string, columns: readonly string[], rows: Iterable<AnyRow>): Promise<void> => {
    try {
      await copyRows({ client, copyFrom }, { table, columns }, rows);
    } catch (error) {
      throw toError(error);
    }
  };
  return {
    async write(trx, { table, columns }, rows) {
      const distinct = lastOfEach(rows as Iterable<AnyRow>, KEYS[table] ?? []);
      if (distinct.length === 0) return;
      await sql`savepoint bulk`.execute(trx);
      try {
        await copy(table, columns, distinct);
        await sql`release savepoint bulk`.execute(trx);
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
        await sql`rollback to savepoint bulk`.execute(trx);
        await writeOver(trx, { table, columns }, distinct);
      }
    },
    async replace(trx, { table, columns }, rows) {
      const distinct = lastOfEach(rows as Iterable<AnyRow>, KEYS[table] ?? []);
      if (distinct.length > 0) await writeOver(trx, { table, columns }, distinct);
    },
  };
}

/** Writes rows by COPY. */
export async function copyRows(
  { client, copyFrom }: { readonly client: ClientBase; readonly copyFrom: PgPackages["copyFrom"] },
  { table, columns }: { readonly table: string; readonly columns: readonly string[] },
  rows: Iterable<AnyRow>,
): Promise<void> {
  const stream = client.query(copyFrom(`copy ${table} (${columns.map((name) => `"${name}"`).join()}) from stdin`));
  await pipeline(Readable.from(linesOf(rows, columns)), stream);
}

/** One statement with all rows as one value, whose types are those of the table: without a table of its own, which would have to be made. */
async function writeOver(
  trx: Db,
  { table, columns }: { readonly table: string; readonly columns: readonly string[] },
  rows: readonly AnyRow[],
): Promise<void> {
  const keys = KEYS[table] ?? [];
  const names = columns.map((name) => `"${name}"`).join();
  const set = columns.filter((name) => !keys.includes(name)).map((name) => `"${name}" = excluded."${name}"`);
  await sql`insert into ${sql.raw(table)} (${sql.raw(names)}) select ${sql.raw(names)}
    from json_populate_recordset(null::${sql.raw(table)}, ${jsonOf(rows, columns)}::json)
    on conflict (${sql.raw(keys.join())}) do update set ${sql.raw(set.join())}`.execute(trx);
}

/** Rows as a parameter: the mark of characters that PostgreSQL has not is written as JSON may write it, since parameters are marked again. */
function jsonOf(rows: readonly AnyRow[], columns: readonly string[]): string {
  const plain = rows.map((row) => Object.fromEntries(columns.map((name) => [name, jsonFieldOf(row[name])])));
  return JSON.stringify(plain).replaceAll("\uF8FF", String.raw`\uf8ff`);
}

const LONE_SURROGATES = /\p{Surrogate}/gu;

/** As COPY would write it: UTF-8 has no sign for half a character, so each becomes U+FFFD. */
function jsonFieldOf(value: unknown): unknown {
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
  // A text is read as the type of its column.
  if (typeof value === "bigint") return String(value);
  return typeof value === "string" ? toPostgresText(value).replaceAll(LONE_SURROGATES, "\uFFFD") : value;
}

/** A statement may not write a row twice. */
function lastOfEach(rows: Iterable<AnyRow>, keys: readonly string[]): readonly AnyRow[] {
  const byKey = new Map<string, AnyRow>();
  for (const row of rows) byKey.set(keys.map((key) => String(row[key])).join(" "), row);
  return [...byKey.values()];
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "23505";
}

/** Characters of one piece that is sent. */
const PIECE = 65_536;

/** Rows in the text format of COPY. @see https://www.postgresql.org/docs/current/sql-copy.html, read 2026-11-27 */
function* linesOf(rows: Iterable<AnyRow>, columns: readonly string[]): Generator<string> {
  let piece = "";
  for (const row of rows) {
    piece += `${columns.map((column) => fieldOf(row[column])).join("\t")}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function fieldOf(value: unknown): string {
  if (value === null || value === undefined) return "\\N";
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString("hex")}`;
  if (typeof value === "number" || typeof value === "bigint") return `${value}`;
  if (typeof value !== "string") throw new TypeError(`a column holds a ${typeof value}`);
  return toPostgresText(value).replaceAll(/[\\\n\r\t]/g, (found) => ESCAPES[found] ?? found);
}
