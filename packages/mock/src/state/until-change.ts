import type { DatabaseSync, StatementSync } from "node:sqlite";

import { readNumber } from "./database.js";

/** A value that is read from the tables, again only when something in them has changed. */
export class UntilChange<T> {
  readonly #changes: StatementSync;
  readonly #read: () => T;
  #known: { readonly value: T; readonly changes: number } | undefined;

  /** @param read - Reads the value. */
  constructor(database: DatabaseSync, read: () => T) {
    this.#changes = database.prepare("SELECT total_changes()");
    this.#read = read;
  }

  /** The value as it is now. */
  get current(): T {
    const changes = readNumber(this.#changes);
    if (this.#known?.changes !== changes) this.#known = { value: this.#read(), changes };
    return this.#known.value;
  }
}
