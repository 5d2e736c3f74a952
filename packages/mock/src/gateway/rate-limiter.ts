import { copyText } from "../runtime/copy-text.js";

/** A number of requests in a number of seconds. */
export interface Rate {
  readonly requests: number;
  readonly perSeconds: number;
}

/** Beyond this number of keys, the keys with an expired window are removed. */
const capacity = 10_000;

/**
 * Counts requests in windows that start with the clock's second: the first 20 in each second pass, the 21st does not,
 * as Tencent Cloud describes its limit.
 *
 * The mock is the server side of a limit: it refuses at once and tells how long to wait. It never delays a request.
 *
 * @example
 * ```ts
 * import { RateLimiter } from "./rate-limiter.js";
 *
 * const limiter = new RateLimiter();
 * const rate = { requests: 2, perSeconds: 1 };
 * console.log(limiter.take("account action", rate, 1200)); // 0
 * console.log(limiter.take("account action", rate, 1300)); // 0
 * // The third request of the second is refused until the next second starts, 600 ms later.
 * console.log(limiter.take("account action", rate, 1400)); // 600
 * console.log(limiter.take("account action", rate, 2000)); // 0
 * ```
 * @see https://cloud.tencent.com/document/product/1278/109059, read 2026-11-21
 */
export class RateLimiter {
  readonly #windows = new Map<string, { window: number; count: number; endMs: number }>();

  /**
   * Counts one request.
   *
   * @param key - Name of the counter, such as an account and an action.
   * @param rate - The limit.
   * @param nowMs - Time of the request in milliseconds.
   * @returns 0 if the request passes, otherwise the milliseconds until the next window.
   */
  take(key: string, { requests, perSeconds }: Rate, nowMs: number): number {
    const lengthMs = perSeconds * 1000;
    const window = Math.floor(nowMs / lengthMs);
    const counted = this.#windows.get(key);
    const count = counted?.window === window ? counted.count : 0;
    if (count >= requests) return (window + 1) * lengthMs - nowMs;
    // The key of an entry stays that with which it was made.
    const kept = counted === undefined ? copyText(key, key.length) : key;
    this.#windows.set(kept, { window, count: count + 1, endMs: (window + 1) * lengthMs });
    if (this.#windows.size > capacity) this.#forget(nowMs);
    return 0;
  }

  /** Starts counting again. */
  clear(): void {
    this.#windows.clear();
  }

  #forget(nowMs: number): void {
    for (const [key, { endMs }] of this.#windows) if (endMs <= nowMs) this.#windows.delete(key);
  }
}
