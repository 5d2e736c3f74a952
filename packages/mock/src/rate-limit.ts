/** A number of requests in a number of seconds. */
export interface Rate {
  readonly requests: number;
  readonly perSeconds: number;
}

/**
 * Counts requests in windows that start with the clock's second: the first 20 in each second pass, the 21st does not,
 * as Tencent Cloud describes its limit.
 *
 * @see https://cloud.tencent.com/document/product/1278/109059, read 2026-11-21
 */
export class RateLimiter {
  readonly #windows = new Map<string, { window: number; count: number }>();

  /**
   * Counts one request.
   *
   * @param key - Who asks for what.
   * @param rate - How much is allowed.
   * @param nowMs - Time of the request in milliseconds.
   * @returns 0 if the request passes, otherwise the milliseconds until the next window.
   */
  take(key: string, { requests, perSeconds }: Rate, nowMs: number): number {
    const lengthMs = perSeconds * 1000;
    const window = Math.floor(nowMs / lengthMs);
    const counted = this.#windows.get(key);
    const count = counted?.window === window ? counted.count : 0;
    if (count >= requests) return (window + 1) * lengthMs - nowMs;
    this.#windows.set(key, { window, count: count + 1 });
    return 0;
  }
}
