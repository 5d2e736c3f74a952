import type { Page, ReadPage } from "../src/pagination/page-queue.js";

/** One item, known again by its ID. */
export interface Item {
  readonly id: string;
}

/** Happens to the list before a page is read. */
export type Drift =
  | { readonly kind: "insert"; readonly at: number; readonly count: number }
  | { readonly kind: "remove"; readonly at: number; readonly count: number }
  | { readonly kind: "swap"; readonly at: number };

/** A list in memory that answers pages by offset, and moves while it is read as a script says. */
export class DriftingList {
  #ids: string[];
  readonly #start: ReadonlySet<string>;
  readonly #removed = new Set<string>();
  #inserted = 0;
  readonly #script: readonly (Drift | undefined)[];
  /** Offsets that were read, in order. */
  readonly offsets: number[] = [];

  constructor(size: number, script: readonly (Drift | undefined)[] = []) {
    this.#ids = Array.from({ length: size }, (_, index) => `item-${index}`);
    this.#start = new Set(this.#ids);
    this.#script = script;
  }

  readonly read = async (offset: number, limit: number, signal: AbortSignal): Promise<Page<Item>> => {
    signal.throwIfAborted();
    // The first page shows the list as it is; then each read meets one step of the script.
    if (this.offsets.length > 0) this.drift(this.#script[this.offsets.length - 1]);
    this.offsets.push(offset);
    const items = this.#ids.slice(offset, offset + limit).map((id) => ({ id }));
    return { offset, items, total: this.#ids.length };
  };

  /** Items that were there from the start to now. */
  get lasting(): readonly string[] {
    return [...this.#start].filter((id) => !this.#removed.has(id));
  }

  /** The list as it is now. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  /** Moves the list at once. */
  drift(step: Drift | undefined): void {
    if (step === undefined) return;
    const at = step.at % (this.#ids.length + 1);
    if (step.kind === "insert") {
      const fresh = Array.from({ length: step.count }, () => `new-${this.#inserted++}`);
      this.#ids.splice(at, 0, ...fresh);
    } else {
      const gone = this.#ids.splice(at, step.kind === "swap" ? 1 : step.count);
      for (const id of gone) this.#removed.add(id);
      // A new item for the old one at the end: the total does not tell.
      if (step.kind === "swap" && gone.length > 0) this.#ids.push(`new-${this.#inserted++}`);
    }
  }
}

/** Turns of the event loop's microtasks that pass before a page is read, and until its answer arrives. */
export type Delay = readonly [before: number, after: number];

/** Answers pages in another order than they were asked for. The delays are used one after the other, again and again. */
export function delayed<Item>(read: ReadPage<Item>, delays: readonly Delay[]): ReadPage<Item> {
  let reads = 0;
  return async (offset, limit, signal) => {
    const [before = 0, after = 0] = delays[reads++ % delays.length] ?? [];
    for (let turn = 0; turn < before; turn++) await Promise.resolve();
    const page = await read(offset, limit, signal);
    for (let turn = 0; turn < after; turn++) await Promise.resolve();
    return page;
  };
}
