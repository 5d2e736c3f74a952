import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";

import { builtin } from "../runtime/builtin.js";

/** A piece of a WHERE clause and the values of its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

/** The SQL condition that is true for every row. */
export const everyRow: Condition = { sql: "TRUE", values: [] };

/**
 * Opens a database in memory with the given tables.
 *
 * @throws {Error} when this Node has no SQLite.
 */
export function openDatabase(tables: readonly string[]): DatabaseSync {
  const database = openSqlite(":memory:");
  database.exec(tables.join(";\n"));
  return database;
}

/**
 * Opens a database of SQLite.
 *
 * @param options.readOnly - Open the file for reading only. @default false
 * @throws {Error} when this Node has no SQLite, or SQLite cannot open it.
 */
export function openSqlite(path: string, { readOnly = false }: { readonly readOnly?: boolean } = {}): DatabaseSync {
  const { DatabaseSync } = builtin("node:sqlite");
  return new DatabaseSync(path, { readOnly });
}

/** Does all of the work or, if it throws, nothing of it. Inside other such work it is a part of that. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec("SAVEPOINT work");
  try {
    const result = work();
    database.exec("RELEASE work");
    return result;
  } catch (error) {
    undo(database);
    throw error;
  }
}

/** A full disk ends the whole transaction by itself. The error to report is the first one, not the failed rollback. */
function undo(database: DatabaseSync): void {
  try {
    database.exec("ROLLBACK TO work; RELEASE work");
  } catch (error) {
    if (!(error instanceof Error && error.message.includes("no such savepoint"))) throw error;
  }
}

/** Reads the one number that a query gives; 0 if it gives none. */
export function readNumber(statement: StatementSync, ...values: SQLInputValue[]): number {
  return toNumber(readFirst(statement, values));
}

/** Reads the one text that a query gives; `undefined` if it gives none. */
export function readText(statement: StatementSync, ...values: SQLInputValue[]): string | undefined {
  const value = readFirst(statement, values);
  return typeof value === "string" ? value : undefined;
}

/** Reads the one BLOB that a query gives; empty if it gives none. */
export function readBytes(statement: StatementSync, ...values: SQLInputValue[]): Uint8Array {
  const value = readFirst(statement, values);
  return value instanceof Uint8Array ? value : new Uint8Array();
}

/** A column as a number; 0 if it is not one. */
export function toNumber(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

/** A column as text; empty if it is not text. */
export function toText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Names columns in SQL, `"Id", "ImageId"`. */
export function columnList(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(", ");
}

/** Prepares the insertion of a row with these columns. */
export function prepareInsert(database: DatabaseSync, table: string, columns: readonly string[]): StatementSync {
  return database.prepare(
    `INSERT INTO ${table} (${columnList(columns)}) VALUES (${columns.map(() => "?").join(", ")})`,
  );
}

/** A member of a row as SQLite keeps it. */
export function toColumn(value: boolean | number | string | undefined): number | string | null {
  return typeof value === "boolean" ? Number(value) : (value ?? null);
}

function readFirst(statement: StatementSync, values: readonly SQLInputValue[]): unknown {
  const row = statement.get(...values) ?? {};
  return Object.values(row)[0];
}
