import type { Selection } from "./selections.js";

/** Bytes that are kept: an inventory of 100,000 host images. */
const capacityBytes = 64 * 1024 * 1024;

/** Keeps pages as they were read, until a row of them changes: callers tend to ask for the same ones again. */
export class PageCache {
  readonly #read: (rowNumbers: string) => Uint8Array;
  readonly #capacityBytes: number;
  readonly #known = new Map<string, Uint8Array>();
  #bytes = 0;

  /**
   * @param read - Reads the rows with the given numbers, a JSON array, in this order.
   * @param maxBytes - Bytes to keep. @default 64 MiB
   */
  constructor(read: (rowNumbers: string) => Uint8Array, maxBytes: number = capacityBytes) {
    this.#read = read;
    this.#capacityBytes = maxBytes;
  }

  /** The rows of a part of a selection. */
  read(selection: Selection): Uint8Array {
    const rowNumbers = `[${selection.join(",")}]`;
    const known = this.#known.get(rowNumbers);
    const page = known ?? this.#read(rowNumbers);
    // The latest used comes last, the first is the one to forget.
    if (known === undefined) this.#bytes += page.length;
    else this.#known.delete(rowNumbers);
    this.#known.set(rowNumbers, page);
    for (const [oldest, { length }] of this.#known) {
      if (this.#bytes <= this.#capacityBytes) break;
      this.#known.delete(oldest);
      this.#bytes -= length;
    }
    return page;
  }

  /** Forgets everything, because rows have changed. */
  clear(): void {
    // Emptying a map that is empty costs as much as any, and estates are filled row by row.
    if (this.#known.size === 0) return;
    this.#known.clear();
    this.#bytes = 0;
  }
}
