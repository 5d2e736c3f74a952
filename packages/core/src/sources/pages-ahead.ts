import { type PageSlice, adjoiningPage, endOf, firstPage, overlappingPage } from "./overlapping-pages.js";

/** A page that was asked for. */
export interface AskedPage<Page> {
  /** Place of the page. */
  readonly slice: PageSlice;
  /** Its answer. A rejection that nobody awaits is not unhandled. */
  readonly answer: Promise<Page>;
}

/** Options of {@link PagesAhead}. */
export interface PagesAheadOptions<Page> {
  /** Asks for a page. */
  readonly read: (page: number, size: number) => Promise<Page>;
  /** The first page, which was asked for already. */
  readonly first: Promise<Page>;
  /** Rows that a page can have, 1 or more. */
  readonly largest: number;
  /** True if each page begins with a row of the page before. */
  readonly overlaps: boolean;
}

/** Asks for the pages of one pass over a list, in their order, some of them ahead of their turn. */
export class PagesAhead<Page> {
  readonly #options: PagesAheadOptions<Page>;
  readonly #asked: AskedPage<Page>[];
  #newest: PageSlice;

  constructor(options: PagesAheadOptions<Page>) {
    this.#options = options;
    this.#newest = firstPage(options.largest);
    this.#asked = [{ slice: this.#newest, answer: options.first }];
  }

  /** The next page. */
  take(): AskedPage<Page> {
    return this.#asked.shift() ?? this.#ask();
  }

  /**
   * Asks for pages, so that some are under way.
   *
   * @param most - Pages that are under way then, at most.
   * @param rows - Rows of the list. No page is asked for that begins behind them.
   */
  fill(most: number, rows: number): void {
    while (this.#asked.length < most && endOf(this.#newest) < rows) this.#asked.push(this.#ask());
  }

  #ask(): AskedPage<Page> {
    const { read, largest, overlaps } = this.#options;
    this.#newest = overlaps ? overlappingPage(this.#newest, largest) : adjoiningPage(this.#newest);
    const answer = read(this.#newest.number, this.#newest.size);
    answer.catch(() => undefined);
    return { slice: this.#newest, answer };
  }
}
