import { type DecisionBasis, findIn, scopeOf } from "@plimsoll/core";

import type { Reading } from "./read-verdicts.js";

/** The last reading that can be relied on. */
export class LatestReading {
  readonly #maxAgeMs: number;
  readonly #now: () => number;
  #reading: Reading | undefined;
  #isInScope: (image: string) => boolean = () => true;

  constructor({ maxAgeMs, now }: { readonly maxAgeMs: number; readonly now: () => number }) {
    this.#maxAgeMs = maxAgeMs;
    this.#now = now;
  }

  /** True after the first reading. */
  get isReady(): boolean {
    return this.#reading !== undefined;
  }

  /** Age of the inventory in milliseconds; `undefined` before the first reading. */
  get ageMs(): number | undefined {
    // A clock that was set back makes nothing young.
    return this.#reading === undefined ? undefined : Math.abs(this.#now() - this.#reading.atMs);
  }

  /** Number of images that there is a verdict on. */
  get images(): number {
    return this.#reading?.book.images ?? 0;
  }

  /**
   * Takes a reading. One that lacks a list of images replaces none that is whole, until that is too old.
   *
   * @returns true if it is used from now on.
   */
  offer(reading: Reading): boolean {
    const isBetter = this.#reading?.book.isWhole !== true || reading.book.isWhole || (this.ageMs ?? 0) > this.#maxAgeMs;
    if (!isBetter) return false;
    this.#reading = reading;
    this.#isInScope = scopeOf(reading.policy);
    return true;
  }

  /** The part of a decision's basis that the last reading gives. */
  basis(): Required<Pick<DecisionBasis, "find" | "isInScope">> {
    return { find: findIn(this.#reading?.book, this.ageMs ?? 0, this.#maxAgeMs), isInScope: this.#isInScope };
  }
}
