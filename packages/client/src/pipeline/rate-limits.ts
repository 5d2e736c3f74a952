import type { OperationRecord } from "@plimsoll/types";

import { type Clock, type ClockOptions, createClock } from "../base/clock.js";
import { checkRateLimit } from "./check-rate-limit.js";
import { type RateLimit, RateLimiter } from "./rate-limiter.js";

/** Key, endpoint, region and action: requests that the service counts together. */
export interface LimitedCall {
  /** The operation. */
  readonly operation: OperationRecord;
  /** Origin of the service. */
  readonly endpoint: string;
  /** Region that the call names. */
  readonly region: string | undefined;
  /** ID of the key that signs. */
  readonly keyId: string;
}

/** Most queues kept before those that hold nothing are dropped: temporary keys have new IDs every hour. */
const mostIdle = 64;

/**
 * A queue for each action, region and key. Each client has its own; clients that use the same key share them through
 * {@link createRateLimits}.
 */
export class RateLimits {
  readonly #limit: RateLimit | false | undefined;
  readonly #clock: Pick<Clock, "elapsed" | "sleep">;
  readonly #limiters = new Map<string, RateLimiter>();
  /** The last queue that was asked for: calls of one action come in rows, and its name is a new text each time. */
  #last: (LimitedCall & { readonly limiter: RateLimiter }) | undefined;

  /** @param limit - Holds for every action instead of the documented one; `false` for none. */
  constructor(limit: RateLimit | false | undefined, clock: Pick<Clock, "elapsed" | "sleep">) {
    this.#limit = limit;
    this.#clock = clock;
  }

  /** The queue of a call. */
  of(call: LimitedCall): RateLimiter {
    const last = this.#last;
    const { operation, endpoint, region, keyId } = call;
    if (last?.operation === operation && last.endpoint === endpoint && last.region === region && last.keyId === keyId)
      return last.limiter;
    const limiter = this.#named(call);
    this.#last = { operation, endpoint, region, keyId, limiter };
    return limiter;
  }

  #named({ operation: { action, rateLimit }, endpoint, region = "", keyId }: LimitedCall): RateLimiter {
    const name = `${action} ${region} ${endpoint} ${keyId}`;
    const known = this.#limiters.get(name);
    if (known !== undefined) return known;
    this.#dropIdle();
    const limit = this.#limit === false ? undefined : (this.#limit ?? rateLimit);
    const limiter = new RateLimiter(limit, this.#clock);
    this.#limiters.set(name, limiter);
    return limiter;
  }

  #dropIdle(): void {
    if (this.#limiters.size < mostIdle) return;
    for (const [name, limiter] of this.#limiters) if (limiter.idle) this.#limiters.delete(name);
  }
}

/** Settings of {@link createRateLimits}. */
export interface RateLimitsOptions extends Pick<ClockOptions, "now" | "sleep"> {
  /** Limit of each action instead of the documented one; `false` for none, which still pauses when the service asks. @default the spec's `x-rate-limit` */
  readonly limit?: RateLimit | false | undefined;
}

/**
 * Makes rate limits that several clients of a process share, for programs with more than one client for the same key.
 *
 * @throws {ConfigurationError} when `limit` is neither a limit nor false, or one of its numbers is out of range.
 * @example
 * ```ts
 * import { createRateLimits, createTcssClient } from "@plimsoll/client";
 *
 * const rateLimit = createRateLimits();
 * await using one = createTcssClient({ rateLimit });
 * await using other = createTcssClient({ rateLimit, timeoutMs: 5_000 });
 * ```
 */
export function createRateLimits({ limit, ...clock }: RateLimitsOptions = {}): RateLimits {
  checkRateLimit("limit", limit);
  return new RateLimits(limit, createClock(clock));
}
