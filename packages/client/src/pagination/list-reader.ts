import { type Items, type Part, eachOf } from "./each-of.js";
import { EqualItems } from "./equal-items.js";
import { IdentitySet } from "./identity-set.js";
import { offsetsAround } from "./offsets-around.js";
import { type IdentifiedPage, PageQueue, type PageQueueOptions } from "./page-queue.js";
import type { IncompleteReason, PagesResult } from "./pages.js";
import { PositionTracker, type Progress, start } from "./list-position.js";
import { ProgressLimits } from "./progress-limits.js";

/** Options of {@link ListReader}. */
export interface ListReaderOptions<Item> extends PageQueueOptions<Item> {
  /** Order of the items: that of the list, or that in which pages arrive. */
  readonly order: "list" | "arrival";
  /** True if the items are texts. @default false: they are objects */
  readonly texts?: boolean | undefined;
  /** Where to go on. Absent: the list is read from its start. */
  readonly from?: Progress | undefined;
}

/** Placeholder of an unknown count when positions are compared. */
const uncounted = Number.MAX_SAFE_INTEGER;

/** Pages that are read again to the left of one gap before it is given up. */
const maxStepsBack = 5;

/** Times that a list is looked through for the place where reading ended, if it moves meanwhile. */
const maxLooks = 3;

/**
 * Reads a list that is addressed by offsets, and that may change meanwhile.
 *
 * Every page begins with the last item of the page before. A page whose first item was not seen before shows that items
 * moved to the left, and it is read again from further left until the pages touch. So, as long as the service keeps
 * the order of the items that stay, whatever stands to the left of a seen item was seen, too, and:
 * - no item is handed out twice;
 * - an item that is there all the time and keeps its place among the others is handed out, unless `complete` is false.
 *
 * If the list moved and the service counts more items than were seen (new ones to the left of what was read), it is read
 * once more from the start, up to where the numbers meet. Items that are added meanwhile may come late.
 *
 * An item that stands twice where two pages touch is one that the service repeats, or two that are equal: where items are missing, a page
 * with both in its middle is read, see {@link EqualItems}.
 *
 * Items that are handed out before their page has its turn are known again, but count as seen only at that turn.
 *
 * A reader that goes on from a {@link Progress} knows only the last items before. It looks for one of them, and what stands
 * to the left of it was handed out before. If none is found, it reads from the start, and everything comes again.
 *
 * A service that gives no usable count, or more items than it counts, is read until a page brings nothing new. Whatever it
 * answers, reading ends: {@link ProgressLimits}.
 *
 * A service that keeps no order makes every page look like a gap. After about as many pages read again as the list has,
 * the rest is read as it comes, and `complete` is false.
 *
 * @example
 * ```ts
 * import { ListReader } from "./list-reader.js";
 *
 * const list = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
 * const reader = new ListReader<{ id: string }>({
 *   read: async (offset, limit) => ({ offset, items: list.slice(offset, offset + limit), total: list.length }),
 *   identityOf: ({ id }) => id,
 *   pageSize: 3,
 *   concurrency: 2,
 *   order: "list",
 *   signal: undefined,
 * });
 * const items: string[] = [];
 * for await (const item of reader.items()) {
 *   if (items.push(item.id) === 1) list.shift(); // "a" goes while the list is read
 * }
 * console.log(items.join(" ")); // a b c d e
 * console.log(reader.result.complete); // true
 * ```
 */
export class ListReader<Item> {
  readonly #queue: PageQueue<Item>;
  readonly #order: "list" | "arrival";
  readonly #texts: boolean;
  /** Where this reader went on, or the start. */
  #from: Progress;
  /** Everything up to the place, without gaps, as far as this reader knows. */
  #seen = new IdentitySet();
  /** Number of items that had their turn. */
  #items = 0;
  /** Items that were handed out before their turn. */
  readonly #early = new Set<string>();
  readonly #equal = new EqualItems();
  #bookmark: PositionTracker;
  #last: string | undefined;
  #total: number | undefined;
  #pages = 0;
  #stepsBack = 0;
  #drifted: boolean;
  #torn = false;
  #isSecondLook = false;
  #isThrough = false;
  #hasNameless = false;
  readonly #limits = new ProgressLimits();

  constructor(options: ListReaderOptions<Item>) {
    this.#queue = new PageQueue(options);
    this.#order = options.order;
    this.#texts = options.texts ?? false;
    // Where nothing had its turn yet, there is nothing to go on from.
    this.#from = options.from === undefined || options.from.recent.length === 0 ? start : options.from;
    this.#bookmark = new PositionTracker(this.#from);
    this.#drifted = this.#from.drifted;
    if (this.#isResumed) this.#total = this.#from.total ?? undefined;
    for (const identity of [...this.#from.recent, ...this.#from.late]) this.#seen.add(identity);
  }

  /** Result so far. */
  get result(): PagesResult {
    const all = this.progress.items + this.#early.size;
    const reason = this.#reasonOf(all);
    const equal = this.#equal.count;
    return {
      ...(this.#total === undefined ? {} : { total: this.#total }),
      items: all - this.#from.items,
      ...(equal === 0 ? {} : { equal }),
      pages: this.#pages,
      drifted: this.#drifted,
      complete: reason === undefined,
      ...(reason === undefined ? {} : { reason }),
    };
  }

  #reasonOf(all: number): IncompleteReason | undefined {
    if (!this.#isThrough) return "unfinished";
    if (this.#limits.stopped !== undefined) return this.#limits.stopped;
    if (this.progress.torn) return "gap";
    if (this.#hasNameless) return "no-identity";
    if (this.#total === undefined) return "total-unknown";
    if (all === this.#total) return undefined;
    return all < this.#total ? "missing" : "surplus";
  }

  /** Progress of the reading, without items that were handed out early. */
  get progress(): Progress {
    const items = this.#from.items + this.#items;
    const torn = this.#torn || this.#from.torn || this.#limits.stopped !== undefined;
    return { ...this.#bookmark.place, items, total: this.#total ?? null, drifted: this.#drifted, torn };
  }

  /** The items. A reader reads once. */
  items(): Items<Item> {
    return eachOf(this.parts());
  }

  /** The items in parts, of which each has to be taken to its end before the next is asked for. A reader reads once. */
  async *parts(): AsyncGenerator<Part<Item>, void, undefined> {
    try {
      yield* this.#pass(this.#isResumed ? await this.#find(this.#from) : undefined);
      this.#isSecondLook = this.#drifted && !this.#isResumed && this.#isShort && this.#limits.stopped === undefined;
      if (this.#isSecondLook) {
        this.#queue.restart(0);
        yield* this.#pass(undefined);
      }
      if (this.#isShort && this.#limits.stopped === undefined) await this.#lookAtBoundaries();
      this.#isThrough = true;
    } finally {
      this.#queue.close();
    }
  }

  get #isResumed(): boolean {
    return this.#from !== start;
  }

  /** True if the service counts more items than were handed out. */
  get #isShort(): boolean {
    return this.#seen.size + this.#early.size < (this.#total ?? 0);
  }

  async *#pass(first: IdentifiedPage<Item> | undefined): AsyncGenerator<Part<Item>, void, undefined> {
    for (let next = first; ; next = undefined) {
      if (next === undefined && this.#order === "arrival") yield* this.#handOutEarly();
      const page = next ?? (await this.#takeTouching());
      const before = this.#items;
      yield this.#handOut(page);
      if (this.#isEnd(page, this.#items > before) || (this.#isSecondLook && !this.#isShort)) return;
    }
  }

  /** True if a page is the last one. */
  #isEnd({ offset, identities: { length }, total }: IdentifiedPage<Item>, broughtNew: boolean): boolean {
    if (length === 0 || this.#limits.stopped !== undefined) return true;
    const end = offset + length;
    if (total !== undefined && end <= total) return end === total;
    // There is no count, or more than is counted: only a page that brings nothing new is the end.
    if (!broughtNew) return true;
    if (length < this.#queue.pageSize) this.#queue.restart(Math.max(offset, end - 1));
    return false;
  }

  /** Looks at items that may stand twice where two pages touch, on pages that have them in their middle. */
  async #lookAtBoundaries(): Promise<void> {
    for (const offset of this.#equal.doubtful) {
      this.#queue.restart(Math.max(0, offset - Math.ceil(this.#queue.stride / 2)));
      const page = await this.#queue.take();
      this.#notice(page);
      this.#pages += 1;
      this.#equal.look(page);
    }
  }

  /** Yields the new items of the page that is next in order. */
  *#handOut(page: IdentifiedPage<Item>): Generator<Item, void, undefined> {
    const { offset, identities, items } = page;
    const isNew = identities.map((identity) => this.#seen.add(identity));
    // A new item before one that was seen was added, and is not a position to go on from.
    const lastSeen = this.#isSecondLook ? Infinity : isNew.lastIndexOf(false);
    this.#last = identities.at(-1);
    // The first item of a page is the last one of the page before.
    if (isNew.includes(false, 1)) this.#equal.look(page);
    for (let index = 0; index < identities.length; index++) {
      if (isNew[index] === false) continue;
      const identity = identities[index] ?? "";
      const wasEarly = this.#early.delete(identity);
      const item = items[index];
      if (!wasEarly && !this.#isItem(item)) continue;
      this.#items += 1;
      if (index > lastSeen) this.#bookmark.move(offset + index, identity);
      else this.#bookmark.addLate(identity);
      if (!wasEarly && this.#isItem(item)) yield item;
    }
  }

  /** Hands out pages as they come, until the one that has its turn is there. */
  async *#handOutEarly(): AsyncGenerator<Part<Item>, void, undefined> {
    for (let page = await this.#queue.takeEarly(); page !== undefined; page = await this.#queue.takeEarly()) {
      this.#notice(page);
      this.#queue.readAhead(page.total ?? 0);
      yield this.#handOutBeforeTurn(page);
    }
  }

  /** Yields the new items of a page whose turn has not come. */
  *#handOutBeforeTurn({ identities, items }: IdentifiedPage<Item>): Generator<Item, void, undefined> {
    for (let index = 0; index < identities.length; index++) {
      const [identity = "", item] = [identities[index], items[index]];
      if (!this.#isItem(item) || this.#early.has(identity) || this.#seen.has(identity)) continue;
      this.#early.add(identity);
      yield item;
    }
  }

  /** Entries that a list must not contain are left out. */
  #isItem(item: Item | undefined): item is Item {
    return this.#texts ? typeof item === "string" : typeof item === "object" && item !== null;
  }

  /** The page with the place where reading ended before, from the first item on that is known. */
  async #find(from: Progress): Promise<IdentifiedPage<Item> | undefined> {
    const firstOffset = Math.max(0, from.offset - Math.floor(Math.min(from.recent.length, this.#queue.stride) / 2));
    const offsets = [firstOffset];
    let looks = 0;
    let lookedIn: number | undefined;
    for (const offset of offsets) {
      this.#queue.restart(offset);
      const page = await this.#queue.take();
      this.#notice(page);
      this.#pages += 1;
      this.#hasNameless ||= page.hasNameless;
      const known = this.#fromKnown(page);
      if (known !== undefined) {
        const [first = ""] = known.identities;
        const stoodAt = from.offset + 1 - from.recent.length + from.recent.indexOf(first);
        this.#drifted ||= stoodAt !== known.offset;
        // The next reader looks where the place is now, even if this one finds nothing new.
        this.#bookmark.shift(placeIn(known, from.recent));
        this.#queue.learnPageSize(page);
        this.#queue.readAhead(page.total ?? 0);
        return known;
      }
      // A list that moves while it is searched is looked through again, around where the place is by the new count.
      if (looks === maxLooks || (looks > 0 && page.total === lookedIn)) continue;
      looks += 1;
      lookedIn = page.total;
      const isCounted = from.total !== null && page.total !== undefined;
      const [totalThen, totalNow] = isCounted ? [from.total, page.total] : [uncounted, uncounted];
      offsets.push(...offsetsAround({ start: firstOffset, totalThen, totalNow, stride: this.#queue.stride }));
    }
    this.#startOver();
    return undefined;
  }

  #startOver(): void {
    this.#from = start;
    this.#seen = new IdentitySet();
    this.#bookmark = new PositionTracker(start);
    this.#drifted = true;
    this.#queue.restart(0);
  }

  /** The next page in order that overlaps the items read before. */
  async #takeTouching(): Promise<IdentifiedPage<Item>> {
    let page = await this.#take();
    let touching = this.#touching(page);
    for (let step = 1; touching === undefined; step++) {
      if (this.#limits.stopped !== undefined) return page;
      this.#drifted = true;
      this.#stepsBack += 1;
      const most = 2 * maxStepsBack + (page.total ?? 0) / this.#queue.stride;
      this.#torn = step > maxStepsBack || this.#stepsBack > most;
      if (this.#torn) return page;
      this.#queue.restart(Math.max(0, page.offset - this.#queue.stride));
      page = await this.#take();
      touching = this.#touching(page);
    }
    return touching;
  }

  async #take(): Promise<IdentifiedPage<Item>> {
    this.#limits.check(this.#items, this.#total);
    const page = await this.#queue.take();
    this.#pages += 1;
    this.#hasNameless ||= page.hasNameless;
    // Of a page that came before others, the total is older than theirs by now.
    if (!page.wasEarly) this.#notice(page);
    if (page.offset === 0) this.#queue.learnPageSize(page);
    this.#queue.readAhead(this.#total ?? 0);
    return page;
  }

  #notice({ total }: IdentifiedPage<Item>): void {
    this.#drifted ||= total !== (this.#total ?? total);
    this.#total = total;
  }

  /** The page, if it begins with an item that was seen before, so that nothing can be missing in between. */
  #touching(page: IdentifiedPage<Item>): IdentifiedPage<Item> | undefined {
    const [first] = page.identities;
    if (this.#torn || (page.offset === 0 && !this.#isResumed)) return page;
    if (first === undefined) return page.total === undefined ? page : undefined;
    if (first !== this.#last) this.#drifted = true;
    if (this.#seen.has(first)) return page;
    if (!this.#isResumed) return undefined;
    // Of the items handed out before this reader began it knows only the last.
    return this.#fromKnown(page) ?? (page.offset === 0 ? page : undefined);
  }

  /** The page from its first item on that was seen before. */
  #fromKnown(page: IdentifiedPage<Item>): IdentifiedPage<Item> | undefined {
    const index = page.identities.findIndex((identity) => this.#seen.has(identity));
    if (index <= 0) return index === 0 ? page : undefined;
    const { offset, identities, items } = page;
    return { ...page, offset: offset + index, identities: identities.slice(index), items: items.slice(index) };
  }
}

/** Offset of the last item of a place, by those of its items that a page has. */
function placeIn(
  { offset, identities }: Pick<IdentifiedPage<unknown>, "identities" | "offset">,
  recent: readonly string[],
): number {
  const behind = new Map(recent.map((identity, index) => [identity, recent.length - 1 - index]));
  const index = identities.findLastIndex((identity) => behind.has(identity));
  return offset + index + (behind.get(identities[index] ?? "") ?? 0);
}
