/** A repetition costs five times what a success earns: over time at most a fifth more requests than calls. */
const cost = 5;

/**
 * Counts the repetitions that a client still has. Each costs one, and successes earn them back slowly: while a service is down
 * nearly all calls fail, and a client that repeated each of them would multiply the load that keeps it down.
 *
 * @see https://sre.google/sre-book/handling-overload/ (client-side retry budgets), read 2026-11-22
 */
export class RetryBudget {
  readonly #most: number;
  #left: number;

  /** @param most - Repetitions that can be saved up, 0 or more; `Infinity` for no limit. */
  constructor(most: number) {
    this.#most = most * cost;
    this.#left = this.#most;
  }

  /** Takes one repetition. Returns whether there was one. */
  spend(): boolean {
    if (this.#left < cost) return false;
    this.#left -= cost;
    return true;
  }

  /** A call succeeded. */
  earn(): void {
    this.#left = Math.min(this.#most, this.#left + 1);
  }
}
