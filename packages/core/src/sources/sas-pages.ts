import type { SourceResult } from "../inventory/image-source.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { EqualRows } from "./equal-rows.js";

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

/** Result of a reading. */
export interface SasPagesResult extends SourceResult {
  /**
   * Rows that a page had more than once, equal in every field, beyond the first of each: they were handed out once. `expected` may count
   * each of them. Absent if there are none.
   */
  readonly equal?: number;
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
 * total changes, rows may have moved between pages: the list is read again, up to 3 times, and only new rows are handed out. Rows that are
 * equal in every field are counted as the client does it for Tencent Cloud: on one page, and where rows are missing also where two pages
 * adjoin, by a page of another size that has both sides.
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
  #equal: EqualRows<Row>;

  constructor(options: SasPagesOptions<Row>) {
    this.#options = options;
    this.#equal = new EqualRows({ ...options, textOf });
  }

  /** Result so far. */
  get result(): SasPagesResult {
    const equal = this.#equal.count;
    return {
      ...(equal > 0 && { equal }),
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
        if (reason === "missing") await this.#lookAtBoundaries(size);
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
    this.#equal = new EqualRows({ ...this.#options, textOf });
    let lastRow: Row | undefined;
    for (let number = 1; ; number++) {
      const page = await (pages.shift() ?? this.#options.read(next++, size));
      this.#note(page);
      const last = this.#total === undefined ? Infinity : Math.ceil(this.#total / size);
      const most = this.#total === undefined ? 1 : concurrency;
      while (pages.length < most && next <= last) pages.push(unwatched(this.#options.read(next++, size)));
      const before = seen.size;
      yield this.#fresh(page, seen);
      barren = seen.size > before ? 0 : barren + 1;
      const { rows = [] } = page;
      // Most pages have no row that was seen.
      if (seen.size - before < rows.length) this.#equal.look({ offset: (number - 1) * size, rows, before: lastRow });
      lastRow = rows.at(-1);
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
      if (this.#isNew(identity === "" ? textOf(row) : identity, seen)) yield row;
    }
  }

  /** Reads pages of another size, which have rows in their middle that stand where two pages adjoin. */
  async #lookAtBoundaries(size: number): Promise<void> {
    for (const offset of this.#equal.doubtful) {
      const other = smallerSize(size, offset);
      if (other === undefined) continue;
      const page = Math.floor(offset / other) + 1;
      const { rows = [], total } = await this.#options.read(page, other);
      // A list that moves now may have moved before.
      if (total !== this.#total) return;
      this.#equal.look({ offset: (page - 1) * other, rows });
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

/** The largest smaller size at which no page begins at an offset; nothing if there is none. */
function smallerSize(size: number, offset: number): number | undefined {
  for (let other = size - 1; other > 1; other--) if (offset % other !== 0) return other;
  return undefined;
}

function textOf(row: object): string {
  return JSON.stringify(row, textOfBigint);
}

function textOfBigint(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
