import type { RateLimits } from "./rate-limits.js";
import type { Interceptor } from "../transport/exchange.js";
import { signingKeyOf } from "../signing/signing-key-of.js";

/** Options of {@link rateLimit}. */
export interface RateLimitStageOptions {
  /** The queues. */
  readonly limits: RateLimits;
  /** Origin of the service. */
  readonly endpoint: string;
  /** Region that every call names. */
  readonly region: string | undefined;
}

/** Delays an attempt until the limit of its action allows it, and reports to the limiter when the request was sent. */
export function rateLimit({ limits, endpoint, region }: RateLimitStageOptions): Interceptor {
  return (next) => async (request) => {
    const key = signingKeyOf(request);
    const limiter = limits.of({ operation: request.operation, endpoint, region, keyId: key.id });
    const startsNow = request.signal?.aborted !== true;
    const onSent = (startsNow ? limiter.takeNow() : undefined) ?? (await limiter.take(request.signal));
    try {
      const answer = await next({ ...request, onSent });
      answer.context = { key, holdQueue: (delayMs) => limiter.throttled(delayMs) };
      return answer;
    } finally {
      onSent();
    }
  };
}
