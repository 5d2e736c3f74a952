import type { DatabaseSync } from "node:sqlite";

import { sha256Hex } from "../crypto/digest.js";
import type { Condition } from "./database.js";
import { readText } from "./database.js";

/** Row numbers of a table in the order asked for. */
export type Selection = Uint32Array;

/** Number of selections that are kept; each takes four bytes a row. */
const capacity = 16;

/** A longer condition is known by its digest: a caller may look for megabytes. */
const maxKeyLength = 1000;

/**
 * Remembers which rows meet a condition, and in which order, until the table changes. All pages of a list, and its total,
 * come from one selection, so a page costs the same wherever it is.
 */
export class Selections {
  readonly #known = new Map<string, Selection>();
  readonly #database: DatabaseSync;
  readonly #table: string;

  constructor(database: DatabaseSync, table: string) {
    this.#database = database;
    this.#table = table;
  }

  /**
   * Finds the rows.
   *
   * @param condition - The rows to select.
   * @param order - SQL of the order, down to a unique column.
   */
  find({ sql, values }: Condition, order: string): Selection {
    const text = JSON.stringify([sql, order, ...values]);
    const key = text.length > maxKeyLength ? sha256Hex(text) : text;
    const known = this.#known.get(key);
    const selection = known ?? this.#query({ sql, values }, order);
    // The latest used comes last, the first is the one to forget.
    this.#known.delete(key);
    this.#known.set(key, selection);
    if (this.#known.size > capacity) this.#forgetOldest();
    return selection;
  }

  /** Forgets everything, because the table changed. */
  clear(): void {
    // Emptying a map that is empty costs as much as any, and estates are filled row by row.
    if (this.#known.size > 0) this.#known.clear();
  }

  #query({ sql, values }: Condition, order: string): Selection {
    // As one text the numbers of a million rows come out of SQLite seven times as fast as row by row. SQLite keeps the order
    // of a subquery for aggregates that depend on it.
    const statement = this.#database.prepare(
      `SELECT json_group_array(id) FROM (SELECT id FROM ${this.#table} WHERE ${sql} ORDER BY ${order})`,
    );
    const rowNumbers: unknown = JSON.parse(readText(statement, ...values) ?? "[]");
    return Uint32Array.from(Array.isArray(rowNumbers) ? rowNumbers : []);
  }

  #forgetOldest(): void {
    const [oldest] = this.#known.keys();
    if (oldest !== undefined) this.#known.delete(oldest);
  }
}
