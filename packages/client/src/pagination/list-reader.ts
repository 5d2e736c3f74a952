import { IdentitySet } from "./identity-set.js";
import { type Page, PageQueue, type PageQueueOptions } from "./page-queue.js";
import type { PagesResult } from "./pages.js";

/** What a {@link ListReader} needs. */
export interface ListReaderOptions<Item> extends PageQueueOptions<Item> {
  /** By what an item is known again. */
  readonly identityOf: (item: Item) => string;
}

/** How many pages are read again to the left of one gap before it is given up. */
const maxStepsBack = 5;

/**
 * Reads a list that is addressed by offsets, and that may change meanwhile.
 *
 * Every page begins with the last item of the page before. A page whose first item was not seen before shows that items
 * moved to the left, and it is read again from further left until the pages touch. So, as long as the service keeps
 * the order of the items that stay:
 * - no item is handed out twice;
 * - an item that is there all the time and keeps its place among the others is handed out, unless `complete` is false.
 *
 * If the list moved and the service counts more items than were seen (new ones to the left of what was read), it is read
 * once more from the start, up to where the numbers meet. Items that are added meanwhile may come late.
 *
 * A service that keeps no order makes every page look like a gap. After about as many pages read again as the list has,
 * the rest is read as it comes, and `complete` is false.
 */
export class ListReader<Item> {
  readonly #queue: PageQueue<Item>;
  readonly #identityOf: (item: Item) => string;
  readonly #seen = new IdentitySet();
  #last: string | undefined;
  #total = 0;
  #pages = 0;
  #stepsBack = 0;
  #drifted = false;
  #torn = false;
  #through = false;

  constructor(options: ListReaderOptions<Item>) {
    this.#queue = new PageQueue(options);
    this.#identityOf = options.identityOf;
  }

  /** What came of reading so far. */
  get result(): PagesResult {
    const items = this.#seen.size;
    const complete = this.#through && !this.#torn && items === this.#total;
    return { total: this.#total, items, pages: this.#pages, drifted: this.#drifted, complete };
  }

  /** The items. A reader reads once. */
  async *items(): AsyncGenerator<Item, void, undefined> {
    try {
      yield* this.#pass(() => false);
      const isLate = this.#drifted && this.#seen.size < this.#total;
      if (isLate) yield* this.#pass(() => this.#seen.size >= this.#total);
      this.#through = true;
    } finally {
      this.#queue.close();
    }
  }

  async *#pass(isEnough: () => boolean): AsyncGenerator<Item, void, undefined> {
    this.#queue.restart(0);
    for (;;) {
      const page = await this.#takeTouching();
      for (const item of page.items) {
        this.#last = this.#identityOf(item);
        if (this.#seen.add(this.#last)) yield item;
      }
      const end = page.offset + page.items.length;
      if (end >= page.total || page.items.length === 0 || isEnough()) return;
    }
  }

  /** The next page that touches what was read before. */
  async #takeTouching(): Promise<Page<Item>> {
    let page = await this.#take();
    for (let step = 1; !this.#touches(page); step++) {
      this.#drifted = true;
      this.#stepsBack += 1;
      this.#torn = step > maxStepsBack || this.#stepsBack > 2 * maxStepsBack + this.#total / this.#queue.stride;
      if (this.#torn) break;
      this.#queue.restart(Math.max(0, page.offset - this.#queue.stride));
      page = await this.#take();
    }
    return page;
  }

  async #take(): Promise<Page<Item>> {
    const page = await this.#queue.take();
    if (this.#pages > 0 && page.total !== this.#total) this.#drifted = true;
    this.#pages += 1;
    this.#total = page.total;
    if (page.offset === 0) this.#queue.learnPageSize(page);
    this.#queue.readAhead(page.total);
    return page;
  }

  /** Whether a page begins with an item that was seen before, so that nothing can be missing in between. */
  #touches({ offset, items: [first] }: Page<Item>): boolean {
    if (this.#torn || offset === 0) return true;
    if (first === undefined) return false;
    const identity = this.#identityOf(first);
    if (identity !== this.#last) this.#drifted = true;
    return this.#seen.has(identity);
  }
}
