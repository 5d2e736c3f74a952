/** One page as the service answered it. */
export interface Page<Item> {
  /** Items that stood before the page. */
  readonly offset: number;
  /** The items of the page. */
  readonly items: readonly Item[];
  /** Items of all pages at that moment. */
  readonly total: number;
}

/** Reads up to `limit` items from an offset on. */
export type ReadPage<Item> = (offset: number, limit: number, signal: AbortSignal) => Promise<Page<Item>>;

/** What a {@link PageQueue} needs. */
export interface PageQueueOptions<Item> {
  /** Reads one page. */
  readonly read: ReadPage<Item>;
  /** Items of a page. */
  readonly pageSize: number;
  /** Pages under way or waiting to be taken at the same time. */
  readonly concurrency: number;
  /** Ends everything early. */
  readonly signal: AbortSignal | undefined;
}

/** Reads pages ahead, keeps their order, and never holds more than its concurrency: who takes slowly slows the reading. */
export class PageQueue<Item> {
  readonly #options: PageQueueOptions<Item>;
  #pageSize: number;
  #pages: Promise<Page<Item>>[] = [];
  #nextOffset = 0;
  #controller = new AbortController();
  readonly #abort = (): void => this.#controller.abort(this.#options.signal?.reason);

  constructor(options: PageQueueOptions<Item>) {
    this.#options = options;
    this.#pageSize = options.pageSize;
    options.signal?.addEventListener("abort", this.#abort);
  }

  /** How far the next page begins behind the one before: one item less than a page, so that neighbors share an item. */
  get stride(): number {
    return Math.max(1, this.#pageSize - 1);
  }

  /** Learns from the first page that the service answers shorter pages than it was asked for. */
  learnPageSize({ items, total }: Page<Item>): void {
    if (items.length === 0 || items.length >= Math.min(this.#pageSize, total)) return;
    this.#pageSize = items.length;
    this.restart(this.stride);
  }

  /** Forgets what was read ahead and goes on from an offset. */
  restart(offset: number): void {
    this.#controller.abort();
    this.#controller = new AbortController();
    this.#pages = [];
    this.#nextOffset = offset;
    if (this.#options.signal?.aborted === true) this.#abort();
  }

  /** The next page. */
  take(): Promise<Page<Item>> {
    return this.#pages.shift() ?? this.#start();
  }

  /** Starts as many of the following pages as allowed. What lies behind the total is not read ahead. */
  readAhead(total: number): void {
    while (this.#pages.length < this.#options.concurrency && this.#nextOffset + 1 < total)
      this.#pages.push(this.#start());
  }

  /** Ends what is under way. */
  close(): void {
    this.#options.signal?.removeEventListener("abort", this.#abort);
    this.restart(0);
  }

  #start(): Promise<Page<Item>> {
    const page = this.#options.read(this.#nextOffset, this.#pageSize, this.#controller.signal);
    // A page that nobody takes any more may fail unseen; one that is taken fails where it is awaited.
    page.catch(() => undefined);
    this.#nextOffset += this.stride;
    return page;
  }
}
