import type { Store } from "../state/store.js";

/** The license pool of TCSS. */
export interface MockLicenses {
  /** Licenses of the account, those in use included. */
  readonly total: number;
  /** Licenses in use. */
  readonly used: number;
  /**
   * Sets how many licenses the account has, those in use included.
   *
   * @throws {RangeError} when more are in use, or `total` is not an integer from 0.
   */
  set(total: number): void;
}

/**
 * Makes the object that reads and sets the pool.
 *
 * @param storeNow - Gives the current state, which `reset` and `restore` replace.
 */
export function createMockLicenses(storeNow: () => Store): MockLicenses {
  return {
    get total() {
      return storeNow().licenses.total;
    },
    get used() {
      return storeNow().licenses.used;
    },
    set: (total) => {
      const { licenses } = storeNow();
      const { used } = licenses;
      if (!Number.isSafeInteger(total) || total < used)
        throw new RangeError(`total must be an integer from ${used}, the licenses in use, not ${total}`);
      licenses.total = total;
    },
  };
}
