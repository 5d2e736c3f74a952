import type { Clock } from "../base/clock.js";
import type { SignalLike } from "../base/light-signal.js";

/** Calls that may start in a window of time. */
export interface RateLimit {
  /** Calls in the window: a whole number, 1 or more. */
  readonly requests: number;
  /** Length of the window in seconds, 0 or more. */
  readonly perSeconds: number;
}

/** Says that a request has left. Only the first time counts. */
export type OnSent = () => void;

/**
 * The service counts arrivals, not departures, and of two requests a second apart the later may travel faster. 20 ms cover
 * what a steady network varies by, and cost 2 % of the rate.
 */
const travelMarginMs = 20;

/**
 * Hands out starts, first come first served, so that no window of the limit's length ever holds more departures than the
 * limit allows, and no start waits when the window has room. A start holds its place from the moment it is given until a
 * window after its request has left: opening a connection may take long, and the service counts when the request comes.
 *
 * @example
 * ```ts
 * import { RateLimiter } from "./rate-limiter.js";
 *
 * let now = 0;
 * const sleep = async (ms: number): Promise<void> => {
 *   now += ms;
 * };
 * const limiter = new RateLimiter({ requests: 2, perSeconds: 1 }, { elapsed: () => now, sleep });
 * const starts: number[] = [];
 * for (let call = 0; call < 3; call++) {
 *   const onSent = await limiter.take();
 *   starts.push(now);
 *   onSent(); // the request has left: its place is free one window later
 * }
 * console.log(starts.join(" ")); // 0 0 1020
 * ```
 */
export class RateLimiter {
  readonly #requests: number;
  readonly #windowMs: number;
  readonly #clock: Pick<Clock, "elapsed" | "sleep">;
  /** Starts whose requests have not left yet. */
  #held = 0;
  /** When the last requests left, in order. Those before `#first` are out of the window. */
  #departures: number[] = [];
  #first = 0;
  readonly #waiting = new Set<() => void>();
  #serving = false;
  #alarm: AbortController | undefined;
  #pausedUntil = 0;
  #sleptUntil = 0;
  /** Set by a throttle answer: starts allowed in a window at a moment, from which one more is allowed for each window. */
  #slowed: { readonly since: number; readonly requests: number } | undefined;

  /** @param limit - `undefined` for no limit; pauses still hold. */
  constructor(limit: RateLimit | undefined, clock: Pick<Clock, "elapsed" | "sleep">) {
    this.#requests = limit?.requests ?? Infinity;
    this.#windowMs = limit === undefined ? 0 : limit.perSeconds * 1000 + travelMarginMs;
    this.#clock = clock;
  }

  /**
   * Resolves when the caller may start, with the function to call when the request has left or will not leave.
   *
   * @throws the signal's reason when it is aborted first.
   */
  take(signal?: SignalLike): Promise<OnSent> {
    if (signal?.aborted === true) return Promise.reject(signal.reason);
    const left = this.takeNow();
    if (left !== undefined) return Promise.resolve(left);
    return new Promise((resolve, reject) => {
      const grant = (): void => {
        signal?.removeEventListener("abort", leave);
        resolve(this.#start());
      };
      const leave = (): void => {
        signal?.removeEventListener("abort", leave);
        this.#waiting.delete(grant);
        if (this.#waiting.size === 0) this.#alarm?.abort();
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", leave);
      this.#waiting.add(grant);
      void this.#serve();
    });
  }

  /** The same as {@link RateLimiter.take} if the caller may start at once, `undefined` if not. */
  takeNow(): OnSent | undefined {
    return this.#waiting.size === 0 && this.#waitMs() <= 0 ? this.#start() : undefined;
  }

  /**
   * The service says that requests come too fast: somebody else uses the account's limit as well. Nobody starts for a time
   * (a later end holds against an earlier one), and then half as many as before, with one more after each window, up to
   * the limit. Of several such answers within one window only the first halves.
   */
  throttled(pauseMs: number): void {
    const now = this.#now();
    this.#pausedUntil = Math.max(this.#pausedUntil, now + pauseMs);
    if (this.#windowMs === 0 || (this.#slowed !== undefined && now < this.#slowed.since + this.#windowMs)) return;
    this.#slowed = { since: now, requests: Math.max(1, Math.floor(this.#allowed(now) / 2)) };
  }

  /** True if the limiter is in its initial state: no call is queued or in flight, and no departure is recorded. */
  get idle(): boolean {
    const now = this.#now();
    this.#forgetBefore(now - this.#windowMs);
    const empty = this.#held === 0 && this.#waiting.size === 0 && this.#first === this.#departures.length;
    return empty && this.#pausedUntil <= now && this.#allowed(now) === this.#requests;
  }

  /** Starts allowed in a window. */
  #allowed(now: number): number {
    if (this.#slowed === undefined) return this.#requests;
    const { since, requests } = this.#slowed;
    const allowed = requests + Math.max(0, Math.floor((now - since) / this.#windowMs));
    if (allowed < this.#requests) return allowed;
    this.#slowed = undefined;
    return this.#requests;
  }

  #start(): OnSent {
    this.#held += 1;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#held -= 1;
      if (this.#windowMs > 0) this.#departures.push(this.#now());
      void this.#serve();
    };
  }

  /** Starts queued calls, until the queue is empty or the next start depends on a departure. */
  async #serve(): Promise<void> {
    if (this.#serving) return;
    this.#serving = true;
    for (let waitMs = this.#waitMs(); this.#waiting.size > 0 && waitMs < Infinity; waitMs = this.#waitMs()) {
      if (waitMs > 0) await this.#sleep(waitMs);
      else this.#startFirst();
    }
    this.#serving = false;
  }

  #startFirst(): void {
    for (const grant of this.#waiting) {
      this.#waiting.delete(grant);
      return grant();
    }
  }

  async #sleep(ms: number): Promise<void> {
    const end = this.#now() + ms;
    this.#alarm = new AbortController();
    try {
      await this.#clock.sleep(ms, this.#alarm.signal);
      this.#sleptUntil = end;
    } catch {
      // The queue is empty: every caller has canceled.
    }
  }

  /** A sleep counts as slept even where the clock did not move with it, as a timer may fire a little early. */
  #now(): number {
    return Math.max(this.#clock.elapsed(), this.#sleptUntil);
  }

  /** Milliseconds until there is room; `Infinity` if a request has to leave first. */
  #waitMs(): number {
    const now = this.#now();
    this.#forgetBefore(now - this.#windowMs);
    const pauseMs = this.#pausedUntil - now;
    const taken = this.#held + this.#departures.length - this.#first;
    const allowed = this.#allowed(now);
    if (taken < allowed) return pauseMs;
    // While slowed down, more may have left within the window than is allowed now: that many have to be out of it.
    const next = this.#departures[this.#first + taken - allowed];
    if (next === undefined) return Infinity;
    return Math.max(pauseMs, Math.min(next + this.#windowMs, this.#nextAllowedAt(now)) - now);
  }

  /** When one more start is allowed after a throttle answer. */
  #nextAllowedAt(now: number): number {
    if (this.#slowed === undefined) return Infinity;
    const { since } = this.#slowed;
    return since + (Math.floor((now - since) / this.#windowMs) + 1) * this.#windowMs;
  }

  #forgetBefore(end: number): void {
    while ((this.#departures[this.#first] ?? Infinity) <= end) this.#first += 1;
    if (this.#first * 2 <= this.#departures.length) return;
    this.#departures = this.#departures.slice(this.#first);
    this.#first = 0;
  }
}
