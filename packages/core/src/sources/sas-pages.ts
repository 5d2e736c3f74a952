import type { SourceResult } from "../inventory/image-source.js";
import { omitUndefined } from "../base/omit-undefined.js";

/** One page as the service answered it; missing members are `undefined`. */
export interface SasPage<Row> {
  /** The rows; `undefined` if the answer has no list. */
  readonly rows: readonly Row[] | undefined;
  /** Rows of all pages by this answer. */
  readonly total: number | undefined;
}

/** Options of {@link SasPages}. */
export interface SasPagesOptions<Row> {
  /** Reads one page. Pages are counted from 1. */
  readonly read: (page: number, size: number) => Promise<SasPage<Row>>;
  /** Identity of a row, by which repetitions are found; the empty text if it has none. */
  readonly identityOf: (row: Row) => string;
  /** True for the error of a service that refuses so large a page. */
  readonly isTooLarge: (error: unknown) => boolean;
}

/** Sizes of a page that are asked for, until the service takes one. The vendor names no largest size; its default is 20. */
const sizes = [1000, 100, 20] as const;
/** Pages under way at the same time. */
const concurrency = 5;
/** Pages in a row that bring nothing new before reading stops. */
const maxBarrenPages = 20;
/** Rows that a list may have beyond twice its first total. */
const maxSurprise = 10_000;
/** Number of times that a list whose total changed is read again. */
const maxPasses = 3;

/**
 * Reads a list of Alibaba Cloud that counts its pages, such as `DescribeImageInstances`.
 *
 * The service may answer shorter pages than it is asked for. The first answer shows the size, and all others are asked for
 * with that size, so that pages adjoin. The total decides whether the list is complete, never the length of a page. If the
 * total changes, rows may have moved between pages: the list is read again, up to 3 times, and only new rows are handed out.
 * Identities are held in memory, about 0.2 kB for each row (`pnpm bench inventory-memory`).
 */
export class SasPages<Row extends object> {
  readonly #options: SasPagesOptions<Row>;
  readonly #handedOut = new Set<string>();
  #total: number | undefined;
  #maxRows = 10_000_000;
  #drifted = false;
  #hasMoved = false;
  #reason: string | undefined = "unfinished";
  /** Fault of a page of the pass under way. */
  #problem: string | undefined;
  #received = 0;

  constructor(options: SasPagesOptions<Row>) {
    this.#options = options;
  }

  /** Result so far. */
  get result(): SourceResult {
    return {
      received: this.#received,
      complete: this.#reason === undefined,
      drifted: this.#drifted,
      ...omitUndefined({ expected: this.#total, reason: this.#reason }),
    };
  }

  /** The rows; only once. */
  async *rows(): AsyncGenerator<Row, void, undefined> {
    for await (const part of this.parts()) yield* part;
  }

  /**
   * The rows page by page, each of which has to be taken to its end before the next is asked for; only once. It takes less time than
   * one row after the other.
   */
  async *parts(): AsyncGenerator<Iterable<Row>, void, undefined> {
    const { first, size } = await this.#first();
    this.#total = first.total;
    if (this.#total !== undefined) this.#maxRows = 2 * this.#total + maxSurprise;
    let page = Promise.resolve(first);
    for (let pass = 1; ; pass++) {
      this.#hasMoved = false;
      const end = yield* this.#pass(page, size);
      const reason = this.#reasonOf(end);
      if (!this.#hasMoved || pass === maxPasses || reason === "stalled" || reason === "endless") {
        this.#reason = reason ?? (this.#hasMoved ? "gap" : undefined);
        return;
      }
      page = this.#options.read(1, size);
    }
  }

  async #first(): Promise<{ readonly first: SasPage<Row>; readonly size: number }> {
    for (const asked of sizes) {
      try {
        const first = await this.#options.read(1, asked);
        const { rows: { length } = [], total } = first;
        return { first, size: length > 0 && length < Math.min(asked, total ?? Infinity) ? length : asked };
      } catch (error) {
        if (asked === sizes.at(-1) || !this.#options.isTooLarge(error)) throw error;
      }
    }
    throw new RangeError("there is no page size left to try");
  }

  async *#pass(first: Promise<SasPage<Row>>, size: number): AsyncGenerator<Iterable<Row>, PassEnd, undefined> {
    const seen = new Set<string>();
    const pages = [first];
    let next = 2;
    let barren = 0;
    this.#problem = undefined;
    for (let number = 1; ; number++) {
      const page = await (pages.shift() ?? this.#options.read(next++, size));
      this.#note(page);
      const last = this.#total === undefined ? Infinity : Math.ceil(this.#total / size);
      const most = this.#total === undefined ? 1 : concurrency;
      while (pages.length < most && next <= last) pages.push(unwatched(this.#options.read(next++, size)));
      const before = seen.size;
      yield this.#fresh(page, seen);
      barren = seen.size > before ? 0 : barren + 1;
      const stopped = this.#stoppedBy(seen.size, barren);
      const isUncountedEnd = barren > 0 && this.#total === undefined;
      if (number >= last || isEmpty(page) || isUncountedEnd || stopped !== undefined)
        return { rows: seen.size, stopped, problem: this.#problem };
    }
  }

  /** Hands out the new rows of a page, and notes its fault, if there is one. */
  *#fresh({ rows }: SasPage<Row>, seen: Set<string>): Generator<Row, void, undefined> {
    if (rows === undefined) this.#problem = "no-list";
    for (const row of rows ?? []) {
      const identity = this.#options.identityOf(row);
      if (identity === "") this.#problem = "no-identity";
      if (this.#isNew(identity === "" ? JSON.stringify(row, textOfBigint) : identity, seen)) yield row;
    }
  }

  #isNew(identity: string, seen: Set<string>): boolean {
    seen.add(identity);
    const { size } = this.#handedOut;
    if (this.#handedOut.add(identity).size === size) return false;
    this.#received += 1;
    return true;
  }

  #note({ total }: SasPage<Row>): void {
    this.#hasMoved ||= total !== this.#total;
    this.#drifted ||= this.#hasMoved;
    this.#total = total;
  }

  #stoppedBy(rows: number, barren: number): string | undefined {
    if (rows > this.#maxRows) return "endless";
    return barren > maxBarrenPages ? "stalled" : undefined;
  }

  #reasonOf({ rows, stopped, problem }: PassEnd): string | undefined {
    if (stopped !== undefined || problem !== undefined) return stopped ?? problem;
    if (this.#total === undefined) return "total-unknown";
    if (rows === this.#total) return undefined;
    return rows < this.#total ? "missing" : "surplus";
  }
}

interface PassEnd {
  readonly rows: number;
  readonly stopped: string | undefined;
  readonly problem: string | undefined;
}

function isEmpty({ rows }: SasPage<object>): boolean {
  return rows === undefined || rows.length === 0;
}

/** A page that is no longer awaited must not cause an unhandled rejection; one that is awaited rejects there. */
function unwatched<T>(page: Promise<T>): Promise<T> {
  page.catch(() => undefined);
  return page;
}

function textOfBigint(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
