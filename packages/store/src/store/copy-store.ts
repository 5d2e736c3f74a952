import type { DatabaseSync } from "node:sqlite";

import type { Client } from "pg";

import { loadPg } from "../database/load-pg.js";
import { openSqliteFile } from "../database/open-sqlite.js";
import { copyRows } from "../database/postgres-bulk.js";
import { type PostgresConnections, openClient } from "../database/postgres-connections.js";
import { type PostgresPlace, resolvePlace } from "../database/postgres-place.js";
import { toPostgresError } from "../errors/postgres-errors.js";
import { StoreError } from "../errors/store-error.js";
import { openPostgresStore } from "./open-postgres-store.js";
import { openStore } from "./open-store.js";

/** Tables that others reference, in the order in which they must be filled. */
const FIRST = ["scope", "run", "repository", "subject", "image", "advisory", "package", "problem"];

/** A day: a large table takes longer than a statement of a run may. */
const TIMEOUT_SECONDS = 86_400;

/** Options of {@link copyStore}. */
export interface CopyStoreOptions {
  /** Called after each table with its name and the number of its rows. @default not called */
  readonly onTable?: ((table: string, rows: number) => void) | undefined;
}

/**
 * Copies everything of the file of a store into a database of PostgreSQL, in one transaction: all numbers stay, so both give the same
 * answers. If it is interrupted, nothing is left there, and it can be started again.
 *
 * @param path - Path of the file, which is only read; a run that is committed meanwhile is not copied.
 * @param place - Address of the database, or see {@link PostgresPlace}. A schema without tables gets them.
 * @param options - See {@link CopyStoreOptions}.
 * @throws {StoreError} when the database has scopes already (`NotEmpty`).
 * @throws {StoreFileError} when the file cannot be opened.
 * @throws {StoreServerError} when the database cannot be used.
 * @throws {StoreVersionError} when the file was written by an older or a newer version.
 */
export async function copyStore(
  path: string,
  place: PostgresPlace | string,
  { onTable = () => undefined }: CopyStoreOptions = {},
): Promise<void> {
  const given = typeof place === "string" ? { url: place } : place;
  // After this both have the tables of this version, or an error was thrown.
  await (await openStore(path, { readOnly: true }))[Symbol.asyncDispose]();
  await (await openPostgresStore(given))[Symbol.asyncDispose]();
  const resolved = resolvePlace({ ...given, timeoutSeconds: TIMEOUT_SECONDS });
  const toError = (error: unknown): unknown => toPostgresError(resolved.name, error);
  const connections: PostgresConnections = { place: resolved, packages: await loadPg(), readOnly: false, toError };
  const client = await openClient(connections);
  const database = openSqliteFile(path, { readOnly: true });
  try {
    database.exec("begin");
    await client.query("begin");
    // No other process adds a scope in the meantime, and so no run begins.
    await client.query("lock table scope in exclusive mode");
    await checkEmpty(client, resolved.name);
    for (const { table, columns } of tablesOf(database)) {
      const rows = database.prepare(`select * from "${table}"`).iterate();
      await copyRows({ client, copyFrom: connections.packages.copyFrom }, { table, columns }, rows);
      onTable(table, countOf(database, table));
    }
    await setNumbers(client, database);
    await client.query("commit");
    await client.query("analyze");
  } catch (error) {
    throw toError(error);
  } finally {
    database.close();
    // A transaction that was not committed ends with the connection.
    await client.end().catch(() => undefined);
  }
}

async function checkEmpty(client: Client, name: string): Promise<void> {
  const { rows } = await client.query("select alias from scope limit 1");
  if (rows.length > 0)
    throw new StoreError(
      "NotEmpty",
      `the store ${name} has scopes already, and a copy would mix two histories. Give another schema or database.`,
    );
}

interface CopiedTable {
  readonly table: string;
  readonly columns: readonly string[];
}

function tablesOf(database: DatabaseSync): readonly CopiedTable[] {
  const names = database
    .prepare(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite%' and name not like 'kysely%'",
    )
    .all()
    .map(({ name }) => String(name));
  const others = names.filter((name) => !FIRST.includes(name));
  return [...FIRST, ...others].map((table) => ({
    table,
    columns: database
      .prepare(`pragma table_info("${table}")`)
      .all()
      .map(({ name }) => String(name)),
  }));
}

function countOf(database: DatabaseSync, table: string): number {
  return Number(database.prepare(`select count(*) as rows from "${table}"`).get()?.["rows"]);
}

/** The next numbers follow the last that the file ever assigned. */
async function setNumbers(client: Client, database: DatabaseSync): Promise<void> {
  for (const { name, seq } of database.prepare("select name, seq from sqlite_sequence where seq > 0").all())
    await client.query("select setval(pg_get_serial_sequence($1, 'id'), $2)", [String(name), Number(seq)]);
}
