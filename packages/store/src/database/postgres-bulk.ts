import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";

import { sql } from "kysely";
import type { Client } from "pg";

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
 * COPY into the table; if one of the keys is there already, which is rare, COPY into a table of the session and from there over the
 * rows that are there.
 *
 * @param client - The connection of the transaction, which is the only one.
 */
export function postgresBulk(client: Client, { copyFrom }: PgPackages, toError: (error: unknown) => unknown): Bulk {
  const copy = async (table: string, columns: readonly string[], rows: readonly AnyRow[]): Promise<void> => {
    try {
      const stream = client.query(copyFrom(`copy ${table} (${columns.join()}) from stdin`));
      await pipeline(Readable.from(linesOf(rows, columns)), stream);
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
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
        await sql`rollback to savepoint bulk`.execute(trx);
        await replace(trx, { table, columns }, (name) => copy(name, columns, distinct));
      }
      await sql`release savepoint bulk`.execute(trx);
    },
  };
}

async function replace(
  trx: Db,
  { table, columns }: { readonly table: string; readonly columns: readonly string[] },
  copyInto: (name: string) => Promise<void>,
): Promise<void> {
  const keys = KEYS[table] ?? [];
  const own = `bulk_${table}`;
  const run = async (text: string): Promise<void> => void (await sql.raw(text).execute(trx));
  await run(`create temp table if not exists ${own} (like ${table}) on commit delete rows`);
  await copyInto(own);
  const set = columns.filter((name) => !keys.includes(name)).map((name) => `${name} = excluded.${name}`);
  await run(
    `insert into ${table} (${columns.join()}) select ${columns.join()} from ${own}
      on conflict (${keys.join()}) do update set ${set.join()}`,
  );
  await run(`truncate ${own}`);
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
function* linesOf(rows: readonly AnyRow[], columns: readonly string[]): Generator<string> {
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
  if (typeof value !== "string") return String(value);
  return toPostgresText(value).replaceAll(/[\\\n\r\t]/g, (found) => ESCAPES[found] ?? found);
}
