import type { OperationRecord } from "@plimsoll/types";

import type { Clock } from "../clock.js";
import { type RateLimit, RateLimiter } from "../rate-limiter.js";
import type { Wrap } from "../wire/exchange.js";

/** The limiters of one client, one for each action: the services count each action on its own. */
export interface RateLimits {
  /** The limiter of an operation. */
  of(operation: OperationRecord): RateLimiter;
}

/**
 * Makes the limiters of one client.
 *
 * @param limit - Holds for every action instead of the documented one; `false` for none.
 */
export function createRateLimits(limit: RateLimit | false | undefined, clock: Clock): RateLimits {
  const limiters = new Map<string, RateLimiter>();
  return {
    of({ action, rateLimit }) {
      let limiter = limiters.get(action);
      if (limiter === undefined) {
        limiter = new RateLimiter(limit === false ? undefined : (limit ?? rateLimit), clock);
        limiters.set(action, limiter);
      }
      return limiter;
    },
  };
}

/** Lets an attempt pass when the limit of its action allows, and tells the limiter when its request has left. */
export function rateLimit(limits: RateLimits): Wrap {
  return (next) => async (request) => {
    const left = await limits.of(request.operation).take(request.signal);
    try {
      return await next({ ...request, onSent: left });
    } finally {
      left();
    }
  };
}
