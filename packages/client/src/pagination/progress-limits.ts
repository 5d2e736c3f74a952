/**
 * Pages in a row that may bring nothing new before reading stops, besides as many as brought something: a list that moved
 * far to the right, or is read once more, shows that many again.
 */
const maxBarrenPages = 20;
/** Items that a list may have beyond twice its first count. */
const maxSurprise = 10_000;
/** Items that a list may have in any case. */
const maxItems = 10_000_000;

/**
 * Stops a reading that makes no progress, or that makes progress without an end. A service may count wrongly, answer the same
 * page again and again, or make up items as long as it is asked.
 */
export class ProgressLimits {
  #fruitful = 0;
  #barren = 0;
  #maxItems: number | undefined;
  #lastItems = 0;
  #stopped: "endless" | "stalled" | undefined;

  /** Why reading has to stop, if it has to. */
  get stopped(): "endless" | "stalled" | undefined {
    return this.#stopped;
  }

  /**
   * Looks at the state before a page is taken.
   *
   * @param items - Items that came so far.
   * @param total - Items that the service counts, if it does.
   */
  check(items: number, total: number | undefined): void {
    const isFruitful = items > this.#lastItems;
    this.#fruitful += Number(isFruitful);
    this.#barren = isFruitful ? 0 : this.#barren + 1;
    this.#lastItems = items;
    if (total !== undefined) this.#maxItems ??= Math.min(2 * total + maxSurprise, maxItems);
    if (items > (this.#maxItems ?? maxItems)) this.#stopped = "endless";
    else if (this.#barren > maxBarrenPages + this.#fruitful) this.#stopped = "stalled";
  }
}
