import { wellFormed } from "../words/well-formed.js";

/** Entries whose numbers are remembered. All are forgotten when there are more, so that memory does not grow with the store. */
const REMEMBERED = 100_000;

/** Entries that one statement reads or writes: far below the number of parameters that any engine accepts. */
const IN_ONE_STATEMENT = 500;

/** Access to a table whose rows are written once. */
export interface DictionaryTable<Entry> {
  /** Text that identifies an entry. */
  entryKey(entry: Entry): string;
  /** Looks up entries; missing ones are left out. */
  find(entries: readonly Entry[]): Promise<readonly { readonly id: number; readonly key: string }[]>;
  /** Writes entries; existing ones stay. */
  add(entries: readonly Entry[]): Promise<void>;
}

/** Numbers of entries that are written once and referenced by number. */
export class Dictionary {
  readonly #ids = new Map<string, number>();

  /**
   * The number of an entry that {@link resolve} was called with.
   *
   * @param key - Its key.
   */
  idOf(key: string): number {
    const id = this.#ids.get(wellFormed(key));
    if (id === undefined) throw new Error(`no number for ${JSON.stringify(key)}`);
    return id;
  }

  /** Looks up entries, and writes those that are new. */
  async resolve<Entry>(entries: Iterable<Entry>, table: DictionaryTable<Entry>): Promise<void> {
    if (this.#ids.size > REMEMBERED) this.#ids.clear();
    const wanted = new Map<string, Entry>();
    for (const entry of entries) {
      const key = wellFormed(table.entryKey(entry));
      if (!this.#ids.has(key)) wanted.set(key, entry);
    }
    // In one order: two processes that write the same entries in different orders would deadlock.
    const all = [...wanted].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
    for (let start = 0; start < all.length; start += IN_ONE_STATEMENT) {
      const some = all.slice(start, start + IN_ONE_STATEMENT);
      this.#learn(await table.find(some));
      const missing = some.filter((entry) => !this.#ids.has(wellFormed(table.entryKey(entry))));
      if (missing.length === 0) continue;
      await table.add(missing);
      this.#learn(await table.find(missing));
    }
  }

  #learn(found: readonly { readonly id: number; readonly key: string }[]): void {
    for (const { id, key } of found) this.#ids.set(key, id);
  }
}
