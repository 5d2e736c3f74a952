import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";

import type { Db, Row, Tables } from "../schema/tables.js";

/** Writes many rows at once, in the fastest way of the engine. It is the one part that each engine implements itself. */
export interface Bulk {
  /**
   * Writes rows inside a transaction. A row replaces the one with the same key.
   *
   * @param trx - The transaction.
   * @param table - Name of the table.
   * @param columns - Columns that the rows give; others are null.
   * @param rows - The rows.
   */
  write<Name extends keyof Tables>(
    trx: Db,
    { table, columns }: { readonly table: Name; readonly columns: readonly (keyof Row<Name> & string)[] },
    rows: Iterable<Row<Name>>,
  ): Promise<void>;
  /**
   * The same for rows most of whose keys exist. An engine that is fast only with new rows works differently here.
   *
   * @param trx - The transaction.
   * @param table - Name of the table.
   * @param columns - Columns that the rows give; others are null.
   * @param rows - The rows.
   */
  replace<Name extends keyof Tables>(
    trx: Db,
    { table, columns }: { readonly table: Name; readonly columns: readonly (keyof Row<Name> & string)[] },
    rows: Iterable<Row<Name>>,
  ): Promise<void>;
}

/** Prepared inserts. The transaction is that of the connection, which is the only one. */
export function sqliteBulk(database: DatabaseSync, toError: (error: unknown) => unknown): Bulk {
  const statements = new Map<string, StatementSync>();
  const prepared = (table: string, columns: readonly string[]): StatementSync => {
    const text = `insert or replace into ${table} (${columns.join()}) values (${columns.map(() => "?").join()})`;
    const statement = statements.get(text) ?? database.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  const write: Bulk["write"] = async (_trx, { table, columns }, rows) => {
    try {
      const insert = prepared(table, columns);
      for (const row of rows) insert.run(...columns.map((column) => (row[column] ?? null) as SQLInputValue)); // typed by its table
    } catch (error) {
      throw toError(error);
    }
  };
  return { write, replace: write };
}
