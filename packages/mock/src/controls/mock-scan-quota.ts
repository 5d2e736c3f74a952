import type { Store } from "../state/store.js";

/** The quota of scans of images at Security Center. */
export interface MockScanQuota {
  /** Images that can be scanned in a month, those that were scanned included. 0: the account has bought no scans. */
  readonly total: number;
  /** Images that count as scanned in the month of the clock, in UTC+8. */
  readonly used: number;
  /**
   * Sets how many images can be scanned in a month. If more were scanned already, none can be any more.
   *
   * @throws {RangeError} when `total` is not an integer from 0.
   */
  set(total: number): void;
}

/**
 * Makes the object that reads and sets the quota.
 *
 * @param storeNow - Gives the current state, which `reset` and `restore` replace.
 * @param now - Time in milliseconds.
 */
export function createMockScanQuota(storeNow: () => Store, now: () => number): MockScanQuota {
  return {
    get total() {
      return storeNow().alibabaScanQuota.total;
    },
    get used() {
      const store = storeNow();
      // Scans that have ended by now have used their units.
      store.catchUp(now());
      return store.alibabaScanQuota.usedAt(now());
    },
    set: (total) => {
      if (!Number.isSafeInteger(total) || total < 0)
        throw new RangeError(`total must be an integer from 0, not ${total}`);
      storeNow().alibabaScanQuota.total = total;
    },
  };
}
