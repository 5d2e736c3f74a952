import type { DatabaseSync, StatementSync } from "node:sqlite";

import { readNumber, readText, toNumber, toText } from "../state/database.js";

/** A copy of the state. */
export interface Snapshot {
  /** ID for {@link Mock.restore}. */
  readonly id: string;
  /** Time at which it was made, by the mock's clock, in milliseconds since 1970. */
  readonly timeMs: number;
  /** Images of all three kinds in it. */
  readonly images: number;
}

/** The list of snapshots. Their rows are in tables of their own, named by their numbers. */
export const snapshotTable =
  "CREATE TABLE snapshots (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, time REAL NOT NULL, images INTEGER NOT NULL)";

/** Copies of tables, beside them in the same database. */
export class Snapshots {
  readonly #database: DatabaseSync;
  readonly #tables: readonly string[];
  readonly #add: StatementSync;
  readonly #number: StatementSync;
  readonly #delete: StatementSync;
  readonly #list: StatementSync;
  readonly #schema: StatementSync;

  /** @param tables - Names of the tables that a snapshot is of. */
  constructor(database: DatabaseSync, tables: readonly string[]) {
    this.#database = database;
    this.#tables = tables;
    this.#add = database.prepare("INSERT INTO snapshots (id, time, images) VALUES (?, ?, ?) RETURNING number");
    this.#number = database.prepare("SELECT number FROM snapshots WHERE id = ?");
    this.#delete = database.prepare("DELETE FROM snapshots WHERE id = ?");
    this.#list = database.prepare("SELECT id, time, images FROM snapshots ORDER BY number");
    this.#schema = database.prepare("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?");
  }

  /** Every snapshot, oldest first. */
  get all(): readonly Snapshot[] {
    return this.#list
      .all()
      .map(({ id, time, images }) => ({ id: toText(id), timeMs: toNumber(time), images: toNumber(images) }));
  }

  /** True if a snapshot has this ID. */
  has(id: string): boolean {
    return this.#number.get(id) !== undefined;
  }

  /** Copies the tables. */
  add({ id, timeMs, images }: Snapshot): void {
    const number = readNumber(this.#add, id, timeMs, images);
    for (const table of this.#tables) {
      const copy = nameOf(number, table);
      // The same columns and constraints let SQLite copy whole records without taking them apart.
      const schema = (readText(this.#schema, table) ?? "").replace(/^CREATE TABLE \w+/, `CREATE TABLE ${copy}`);
      this.#database.exec(`${schema}; INSERT INTO ${copy} SELECT * FROM ${table}`);
    }
  }

  /** Copies the rows back into tables that are empty. */
  copyBack(id: string): void {
    const number = readNumber(this.#number, id);
    for (const table of this.#tables)
      this.#database.exec(`INSERT INTO ${table} SELECT * FROM ${nameOf(number, table)}`);
  }

  /** Reads a number from the one row of one of its tables. */
  readNumber(id: string, table: string, column: string): number {
    const copy = nameOf(readNumber(this.#number, id), table);
    return readNumber(this.#database.prepare(`SELECT ${column} FROM ${copy}`));
  }

  /** Deletes a snapshot. */
  remove(id: string): void {
    const number = readNumber(this.#number, id);
    for (const table of this.#tables) this.#database.exec(`DROP TABLE ${nameOf(number, table)}`);
    this.#delete.run(id);
  }
}

function nameOf(number: number, table: string): string {
  return `"snapshot ${number} ${table}"`;
}
