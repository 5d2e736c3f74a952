import type { Clock } from "../base/clock.js";
import { LightSignal } from "../base/light-signal.js";
import type { WireRequest, Interceptor } from "../transport/exchange.js";

/** Reason of a signal that a {@link timeout} aborted. The retry stage turns it into a public error. */
export class DeadlineExceeded extends Error {
  override name = "DeadlineExceeded" as const;
  /** The time that was allowed, in milliseconds. */
  readonly timeoutMs: number;

  constructor(timeoutMs: number) {
    super(`no complete answer within ${timeoutMs} ms`);
    this.timeoutMs = timeoutMs;
  }
}

/** Options of {@link timeout}. */
export interface TimeoutStageOptions {
  /** Milliseconds that the stages inside may take together, `undefined` for no limit. */
  readonly timeoutMsOf: (request: WireRequest) => number | undefined;
  /** Source of time. */
  readonly clock: Clock;
}

/** Aborts the stages inside it after a time, through the request's signal. */
export function timeout({ timeoutMsOf, clock }: TimeoutStageOptions): Interceptor {
  return (next) => async (request) => {
    const timeoutMs = timeoutMsOf(request);
    if (timeoutMs === undefined) return next(request);
    const signal = new LightSignal(request.signal);
    const stopTimer = clock.startTimer(timeoutMs, () => signal.abort(new DeadlineExceeded(timeoutMs)));
    const deadline = Math.min(request.deadline, clock.elapsed() + timeoutMs);
    try {
      return await next({ ...request, signal, deadline });
    } finally {
      stopTimer();
      signal.detach();
    }
  };
}
