import type { EntryCycle } from "./profiles.js";
import { stepCount } from "./profiles.js";

/** Contribution of an image to each vulnerability that it has. */
export interface Share {
  readonly containers: number;
  /** 1 for the newest of a name, else 0. */
  readonly newest: number;
  /** Time of the scan, in milliseconds; 0 if there was none. */
  readonly scanMs: number;
}

/** A way along a cycle: from `start` on, `count` steps. */
export interface Way {
  readonly start: number;
  readonly stepNumber: number;
  readonly count: number;
}

/** Sums over the images with one entry of a cycle. */
export interface EntrySum extends Share {
  readonly entry: number;
  readonly images: number;
  /** First and last time of the scans, in milliseconds; 0 if there was none. */
  readonly firstMs: number;
  readonly scanMs: number;
}

/**
 * Adds up images that go along one cycle, at a cost that does not depend on how far each goes. In units of the step, an image covers one
 * interval, or two if it comes round the end. Numbers change at the begin and at the end of an interval, and the sums of
 * these changes are the numbers themselves. Extremes are kept in a tree, where an interval of n places is some 2 log n nodes.
 */
export class StepSums {
  readonly #cycle: EntryCycle;
  /** Places of all ways, one after another. */
  readonly #places: number;
  readonly #images: Int32Array;
  readonly #containers: Float64Array;
  readonly #newest: Int32Array;
  readonly #first: Float64Array;
  readonly #last: Float64Array;

  constructor(cycle: EntryCycle) {
    this.#cycle = cycle;
    this.#places = cycle.entries.length * stepCount;
    this.#images = new Int32Array(this.#places + 1);
    this.#containers = new Float64Array(this.#places + 1);
    this.#newest = new Int32Array(this.#places + 1);
    this.#first = new Float64Array(this.#places * 2).fill(Number.POSITIVE_INFINITY);
    this.#last = new Float64Array(this.#places * 2);
  }

  /** Adds an image. */
  add({ start, stepNumber, count }: Way, share: Share): void {
    const { length } = this.#cycle.entries;
    const from = stepNumber * length;
    const end = start + Math.min(count, length);
    this.#mark(from + start, from + Math.min(end, length), share);
    if (end > length) this.#mark(from, from + end - length, share);
  }

  /** Visits the sums of each entry that an image has, by step: an entry comes once for each step that leads to it. */
  visit(take: (sum: EntrySum) => void): void {
    lower(this.#first);
    raise(this.#last);
    let [images, containers, newest] = [0, 0, 0];
    visitPlaces(this.#cycle, (entry, at) => {
      images += this.#images[at] ?? 0;
      containers += this.#containers[at] ?? 0;
      newest += this.#newest[at] ?? 0;
      if (images === 0) return;
      const scanMs = this.#last[at + this.#places] ?? 0;
      const firstMs = scanMs === 0 ? 0 : (this.#first[at + this.#places] ?? 0);
      take({ entry, images, containers, newest, firstMs, scanMs });
    });
  }

  // Runs for each level of a million images, so it makes no objects.
  #mark(begin: number, end: number, { containers, newest, scanMs }: Share): void {
    change(this.#images, begin, end, 1);
    if (containers !== 0) change(this.#containers, begin, end, containers);
    if (newest !== 0) change(this.#newest, begin, end, newest);
    if (scanMs === 0) return;
    for (let low = begin + this.#places, high = end + this.#places; low < high; low >>= 1, high >>= 1) {
      if (low % 2 === 1) this.#widen(low++, scanMs);
      if (high % 2 === 1) this.#widen(--high, scanMs);
    }
  }

  #widen(node: number, scanMs: number): void {
    if (scanMs < (this.#first[node] ?? 0)) this.#first[node] = scanMs;
    if (scanMs > (this.#last[node] ?? 0)) this.#last[node] = scanMs;
  }
}

/** The most copies of the package of each entry of a cycle that an image has. */
export class StepCopies {
  readonly #cycle: EntryCycle;
  readonly #places: number;
  readonly #copies: Uint32Array;

  constructor(cycle: EntryCycle) {
    this.#cycle = cycle;
    this.#places = cycle.entries.length * stepCount;
    this.#copies = new Uint32Array(this.#places * 2);
  }

  /** Adds an image. */
  add(way: Way): void {
    const { length } = this.#cycle.entries;
    const rounds = Math.floor(way.count / length);
    if (rounds > 0) this.#cover(way, length, rounds);
    this.#cover(way, way.count % length, rounds + 1);
  }

  #cover({ start, stepNumber }: Way, count: number, copies: number): void {
    const { length } = this.#cycle.entries;
    const from = stepNumber * length;
    const end = start + count;
    this.#mark(from + start, from + Math.min(end, length), copies);
    if (end > length) this.#mark(from, from + end - length, copies);
  }

  #mark(begin: number, end: number, copies: number): void {
    for (let low = begin + this.#places, high = end + this.#places; low < high; low >>= 1, high >>= 1) {
      if (low % 2 === 1) this.#raise(low++, copies);
      if (high % 2 === 1) this.#raise(--high, copies);
    }
  }

  #raise(node: number, copies: number): void {
    if (copies > (this.#copies[node] ?? 0)) this.#copies[node] = copies;
  }

  /** Visits each entry that an image has, by step. */
  visit(take: (entry: number, copies: number) => void): void {
    raise(this.#copies);
    visitPlaces(this.#cycle, (entry, at) => {
      const copies = this.#copies[at + this.#places] ?? 0;
      if (copies > 0) take(entry, copies);
    });
  }
}

/** Visits every place of the ways along a cycle, with the entry to which it leads. */
function visitPlaces({ entries, steps }: EntryCycle, visit: (entry: number, at: number) => void): void {
  let at = 0;
  for (const step of steps) {
    let place = 0;
    for (let taken = 0; taken < entries.length; taken++, at++) {
      visit(entries[place] ?? 0, at);
      place += step;
      if (place >= entries.length) place -= entries.length;
    }
  }
}

function change(numbers: Float64Array | Int32Array, begin: number, end: number, by: number): void {
  numbers[begin] = (numbers[begin] ?? 0) + by;
  numbers[end] = (numbers[end] ?? 0) - by;
}

/** Gives what a node has to the two below it, down to the leaves, where it is more. */
function raise(nodes: Float64Array | Uint32Array): void {
  for (let node = 2; node < nodes.length; node++) {
    const above = nodes[node >> 1] ?? 0;
    if (above > (nodes[node] ?? 0)) nodes[node] = above;
  }
}

/** The same where it is less. */
function lower(nodes: Float64Array): void {
  for (let node = 2; node < nodes.length; node++) {
    const above = nodes[node >> 1] ?? 0;
    if (above < (nodes[node] ?? 0)) nodes[node] = above;
  }
}
