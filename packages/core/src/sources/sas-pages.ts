import type { SourceResult } from "../inventory/image-source.js";
import { omitUndefined } from "../base/omit-undefined.js";
import { EqualRows } from "./equal-rows.js";
import { type PageSlice, endOf } from "./overlapping-pages.js";
import { PageJoints } from "./page-joints.js";
import { PagesAhead } from "./pages-ahead.js";

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
/** Times that a list is read which moved meanwhile. */
const maxPasses = 3;

/**
 * Reads a list of Alibaba Cloud that counts its pages, such as `DescribeImageInstances`.
 *
 * The service may answer shorter pages than it is asked for. The first answer shows the largest size, and all others are asked for
 * with sizes at which each page begins with a row of the one before (`overlapping-pages.ts`). A total says nothing of a row that was removed before
 * the place that is read while another was added behind it: the next page then begins one row too late, with a row that no page has had.
 *
 * The list is complete if a pass over it had as many rows as the total, which did not change, and if its pages shared rows, or it brought no
 * row that an earlier pass had not: a row that is missed beside a total that fits takes one that was added during the pass. The length of a page decides nothing.
 * Otherwise rows may have moved, and the list is read again, up to 3 times; only new rows are handed out. A service that does not give the sizes that it is
 * asked for is read in pages that adjoin, and twice.
 *
 * Rows that are equal in every field are counted where they stand together, as the client does it for Tencent Cloud.
 * Identities are held in memory, about 0.2 kB for each row (`pnpm bench inventory-memory`).
 */
export class SasPages<Row extends object> {
  readonly #options: SasPagesOptions<Row>;
  readonly #handedOut = new Set<string>();
  #total: number | undefined;
  #maxRows = 10_000_000;
  #drifted = false;
  /** False once a page had more rows than it was asked for, so that pages cannot overlap. */
  #keepsSizes = true;
  #reason: string | undefined = "unfinished";
  /** True if the total changed during the pass under way. */
  #hasMoved = false;
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
      const { reason, isAtRest } = yield* this.#pass(page, size);
      if (isAtRest || pass === maxPasses || reason === "stalled" || reason === "endless") {
        this.#reason = reason ?? (isAtRest ? undefined : "gap");
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

  async *#pass(first: Promise<SasPage<Row>>, largest: number): AsyncGenerator<Iterable<Row>, PassEnd, undefined> {
    const seen = new Set<string>();
    const joints = new PageJoints<Row>((row) => this.#nameOf(row));
    const pages = new PagesAhead({ read: this.#options.read, first, largest, overlaps: this.#keepsSizes });
    const receivedBefore = this.#received;
    this.#hasMoved = false;
    this.#problem = undefined;
    this.#equal = new EqualRows({ ...this.#options, textOf });
    let stopped: string | undefined;
    let isEnd = false;
    for (let barren = 0; !isEnd && stopped === undefined;) {
      const { slice, answer } = pages.take();
      const page = await answer;
      const { rows = [], total } = page;
      this.#note(page);
      if (this.#refusesSize(slice, rows)) return { reason: undefined, isAtRest: false };
      pages.fill(total === undefined ? 1 : concurrency, total ?? Infinity);
      const { together, shared } = joints.join({ ...slice, rows }, seen);
      const before = seen.size;
      yield this.#fresh(page, seen);
      const added = seen.size - before;
      barren = added > 0 ? 0 : barren + 1;
      if (rows.length - added > shared) this.#equal.look(together);
      stopped = this.#stoppedBy(seen.size, barren);
      isEnd = rows.length === 0 || (total === undefined ? barren > 0 : endOf(slice) >= total);
    }
    this.#drifted ||= joints.hasShifted;
    const reason = stopped ?? this.#problem ?? this.#reasonOf(seen.size);
    return { reason, isAtRest: this.#isAtRest(reason, joints, this.#received > receivedBefore) };
  }

  #isAtRest(reason: string | undefined, { isTorn, hasShifted }: PageJoints<Row>, broughtNew: boolean): boolean {
    const isDoubtful = reason === undefined ? isTorn : hasShifted;
    return !this.#hasMoved && !(isDoubtful && broughtNew);
  }

  /** True if a page has more rows than it was asked for, so that pages cannot overlap from now on. */
  #refusesSize({ offset, size }: PageSlice, { length }: readonly Row[]): boolean {
    const refuses = this.#keepsSizes && offset > 0 && length > size;
    if (refuses) this.#keepsSizes = false;
    return refuses;
  }

  /** Hands out the new rows of a page, and notes its fault, if there is one. */
  *#fresh({ rows }: SasPage<Row>, seen: Set<string>): Generator<Row, void, undefined> {
    if (rows === undefined) this.#problem = "no-list";
    for (const row of rows ?? []) {
      if (this.#options.identityOf(row) === "") this.#problem = "no-identity";
      if (this.#isNew(this.#nameOf(row), seen)) yield row;
    }
  }

  #nameOf(row: Row): string {
    const identity = this.#options.identityOf(row);
    return identity === "" ? textOf(row) : identity;
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

  #reasonOf(rows: number): string | undefined {
    if (this.#total === undefined) return "total-unknown";
    if (rows === this.#total) return undefined;
    return rows < this.#total ? "missing" : "surplus";
  }
}

interface PassEnd {
  readonly reason: string | undefined;
  /** False if the list moved, or may have, so that another pass can bring more. */
  readonly isAtRest: boolean;
}

function textOf(row: object): string {
  return JSON.stringify(row, textOfBigint);
}

function textOfBigint(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
