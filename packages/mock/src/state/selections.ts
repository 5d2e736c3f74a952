import type { DatabaseSync } from "node:sqlite";

import type { Condition } from "./database.js";
import { toNumber } from "./database.js";

/** Row numbers of a table in the order asked for. */
export type Selection = Uint32Array;

/** How many selections are kept; each takes four bytes a row. */
const capacity = 16;

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
   * @param condition - Which rows.
   * @param order - SQL of the order, down to a unique column.
   */
  find({ sql, values }: Condition, order: string): Selection {
    const key = JSON.stringify([sql, order, ...values]);
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
    this.#known.clear();
  }

  #query({ sql, values }: Condition, order: string): Selection {
    const statement = this.#database.prepare(`SELECT id FROM ${this.#table} WHERE ${sql} ORDER BY ${order}`);
    return Uint32Array.from(statement.all(...values), ({ id }) => toNumber(id));
  }

  #forgetOldest(): void {
    const [oldest] = this.#known.keys();
    if (oldest !== undefined) this.#known.delete(oldest);
  }
}
