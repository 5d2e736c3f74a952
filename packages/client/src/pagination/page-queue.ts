import { namelessIdentity } from "./nameless-identity.js";

/** One page as the service answered it. */
export interface Page<Item> {
  /** Items that stood before the page. */
  readonly offset: number;
  /** The items of the page. */
  readonly items: readonly Item[];
  /** Items of all pages at that moment, `undefined` if the service does not say. */
  readonly total: number | undefined;
}

/** A page with the identities of its items. */
export interface IdentifiedPage<Item> extends Page<Item> {
  /** True if the page was taken before its turn. Its items are left out then, when it comes again at its turn. */
  readonly wasEarly: boolean;
  /** Identity of each item, in the order of the page. */
  readonly identities: readonly string[];
  /** True if an item has no identity of its own, so that it is recognized only by its whole content. */
  readonly hasNameless: boolean;
}

/** Reads up to `limit` items from an offset on. */
export type ReadPage<Item> = (offset: number, limit: number, signal: AbortSignal) => Promise<Page<Item>>;

/** Options of {@link PageQueue}. */
export interface PageQueueOptions<Item> {
  /** Reads one page. */
  readonly read: ReadPage<Item>;
  /** Identity of an item; the empty text if it has none. */
  readonly identityOf: (item: Item) => string;
  /** Items of a page. */
  readonly pageSize: number;
  /** Pages under way or waiting to be taken at the same time. */
  readonly concurrency: number;
  /** Ends everything early. */
  readonly signal: AbortSignal | undefined;
}

/** A page that was requested and not yet processed in order. */
interface Entry<Item> {
  page: Promise<IdentifiedPage<Item>>;
  /** Resolves when the page is there, or failed. */
  readonly settled: Promise<void>;
  isSettled: boolean;
  isTakenEarly: boolean;
}

/** Reason for which pages are ended that nobody takes any more. One for all: a new one for each list takes longer than a small list. */
const notNeeded = new DOMException("The page is no longer needed.", "AbortError");

/** Pages that may wait for a late one: most of them were taken early, and only their identities are kept. */
const maxWaiting = 64;

/**
 * Reads pages ahead and hands them out in their order, or early, as they come. Who takes slowly slows the reading: no more
 * pages than its concurrency are under way or waiting.
 */
export class PageQueue<Item> {
  readonly #options: PageQueueOptions<Item>;
  #pageSize: number;
  #entries: Entry<Item>[] = [];
  #nextOffset = 0;
  #controller = new AbortController();
  readonly #abort = (): void => this.#controller.abort(this.#options.signal?.reason);

  constructor(options: PageQueueOptions<Item>) {
    this.#options = options;
    this.#pageSize = options.pageSize;
    options.signal?.addEventListener("abort", this.#abort);
    if (options.signal?.aborted === true) this.#abort();
  }

  /** Items that a page has when it is full. */
  get pageSize(): number {
    return this.#pageSize;
  }

  /** Distance between the starts of two pages: one item less than a page, so that neighbors share an item. */
  get stride(): number {
    return Math.max(1, this.#pageSize - 1);
  }

  /** Adopts the size of the first page, if the service answers with fewer items than requested. */
  learnPageSize({ offset, identities: { length }, total }: IdentifiedPage<Item>): void {
    if (length === 0 || length >= Math.min(this.#pageSize, (total ?? Infinity) - offset)) return;
    this.#pageSize = length;
    this.restart(offset + this.stride);
  }

  /** Discards the pages that were read ahead, and continues from an offset. */
  restart(offset: number): void {
    this.#controller.abort(notNeeded);
    this.#controller = new AbortController();
    this.#entries = [];
    this.#nextOffset = offset;
    if (this.#options.signal?.aborted === true) this.#abort();
  }

  /** The next page in the list's order. */
  take(): Promise<IdentifiedPage<Item>> {
    return (this.#entries.shift() ?? this.#start()).page;
  }

  /**
   * A page that came before its turn, or `undefined` as soon as the next one in order is there. At its turn the page comes
   * again, without its items.
   */
  async takeEarly(): Promise<IdentifiedPage<Item> | undefined> {
    for (;;) {
      const [next] = this.#entries;
      if (next === undefined || next.isSettled) return undefined;
      const open = this.#entries.filter(({ isTakenEarly }) => !isTakenEarly);
      const early = open.find(({ isSettled }) => isSettled);
      if (early !== undefined) {
        const page = await early.page;
        early.isTakenEarly = true;
        early.page = Promise.resolve({ ...page, items: [], wasEarly: true });
        return page;
      }
      await Promise.race(open.map(({ settled }) => settled));
    }
  }

  /** Starts as many of the following pages as allowed. Pages beyond the total are not read ahead. */
  readAhead(total: number): void {
    const { concurrency } = this.#options;
    let open = 0;
    for (const { isTakenEarly } of this.#entries) open += Number(!isTakenEarly);
    const most = Math.max(concurrency, maxWaiting);
    for (; open < concurrency && this.#entries.length < most && this.#nextOffset + 1 < total; open++)
      this.#entries.push(this.#start());
  }

  /** Cancels the requests in flight. */
  close(): void {
    this.#options.signal?.removeEventListener("abort", this.#abort);
    this.restart(0);
  }

  #start(): Entry<Item> {
    const page = this.#read(this.#nextOffset);
    this.#nextOffset += this.stride;
    const settle = (): void => {
      entry.isSettled = true;
    };
    // A page that nobody takes any more may fail unseen; one that is taken fails where it is awaited.
    const entry: Entry<Item> = { page, settled: page.then(settle, settle), isSettled: false, isTakenEarly: false };
    return entry;
  }

  async #read(offset: number): Promise<IdentifiedPage<Item>> {
    const page = await this.#options.read(offset, this.#pageSize, this.#controller.signal);
    let hasNameless = false;
    const identities = page.items.map((item) => {
      const identity = this.#options.identityOf(item);
      hasNameless ||= identity === "";
      return identity === "" ? namelessIdentity(item) : identity;
    });
    return { ...page, wasEarly: false, identities, hasNameless };
  }
}
