import type { Clock } from "../clock.js";
import { IndeterminateError } from "../errors/indeterminate-error.js";
import { NetworkError } from "../errors/network-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import type { Hooks } from "../hooks.js";
import { dateMs, retryAfterMs, retryDelayMs } from "../retry-timing.js";
import type { Answer } from "../wire/answer.js";
import type { Send, WireRequest, Wrap } from "../wire/exchange.js";
import { fieldOf } from "../wire/json.js";
import { TransportFault } from "../wire/transport-fault.js";
import { isRepeatable, judge } from "../wire/verdict.js";
import type { Wire } from "../wire/wire.js";
import { attemptOf } from "./observe.js";
import type { RateLimits } from "./rate-limit.js";
import { TimeIsUp } from "./timeout.js";

/** How a client repeats calls. */
export interface RetryOptions {
  /** Repetitions after the first attempt; 0 for none. @default 3 */
  readonly limit?: number | undefined;
  /** Upper end of the random delay before the first repetition, in milliseconds. It doubles with each one. @default 200 */
  readonly baseMs?: number | undefined;
  /** Upper end of every later random delay, in milliseconds. @default 10000 */
  readonly capMs?: number | undefined;
  /** Most that is waited because the service asks for it (`Retry-After`), in milliseconds. @default 60000 */
  readonly retryAfterCapMs?: number | undefined;
}

/** What {@link retry} needs. */
export interface RetryStageOptions {
  /** How often and how long. */
  readonly options: RetryOptions;
  /** The service that is called. */
  readonly wire: Wire;
  /** Queues that a throttle answer stops. */
  readonly limits: RateLimits;
  /** Source of time and chance. */
  readonly clock: Clock;
  /** Functions that watch. */
  readonly hooks: Hooks;
}

/** Why an attempt did not succeed, and what follows. */
interface Failure {
  /** The service's code, or a word for what happened. */
  readonly reason: string;
  /** Whether the operation may be repeated after it. */
  readonly repeatable: boolean;
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
  /** Whether the whole queue of the action waits, not only this call. */
  readonly throttled: boolean;
}

/**
 * Repeats an attempt that did not succeed, where that can help and surely does no harm. Signing and the rate limit belong
 * inside: each attempt needs a fresh time and nonce, and counts at the service.
 *
 * @throws {TimeoutError} when the time of the call is over.
 * @throws {NetworkError} when no attempt brought an answer.
 * @throws {IndeterminateError} when a write went out and no answer came.
 */
export function retry(stage: RetryStageOptions): Wrap {
  const { limit = 3 } = stage.options;
  return (next) => async (request) => {
    for (let attempt = 1, corrected = false; ; attempt++) {
      const current = { ...request, attempt };
      try {
        const outcome = await attemptOnce(next, current);
        const failure = failureOf(stage, current, { outcome, corrected });
        if (failure?.throttled === true) stage.limits.of(request.operation).pause(failure.delayMs);
        if (failure === undefined || attempt > limit || !isWorthIt(stage, current, failure))
          return finish(outcome, attempt);
        corrected ||= failure.reason === stage.wire.skewCode;
        stage.hooks.onRetry?.({ ...attemptOf(stage.wire, current), delayMs: failure.delayMs, reason: failure.reason });
        if (!failure.throttled && failure.delayMs > 0) await stage.clock.sleep(failure.delayMs, request.signal);
      } catch (error) {
        throw publicErrorOf(stage, current, error);
      }
    }
  };
}

async function attemptOnce(next: Send, request: WireRequest): Promise<Answer | TransportFault> {
  try {
    return await next(request);
  } catch (error) {
    if (error instanceof TransportFault) return error;
    throw error;
  }
}

/** There is no use in waiting for an attempt that could only start too late. */
function isWorthIt({ clock }: RetryStageOptions, request: WireRequest, { repeatable, delayMs }: Failure): boolean {
  return repeatable && request.signal?.aborted !== true && clock.elapsed() + delayMs < request.deadline;
}

function finish(outcome: Answer | TransportFault, attempt: number): Answer {
  if (outcome instanceof TransportFault) throw outcome;
  outcome.attempts = attempt;
  return outcome;
}

interface Attempted {
  readonly outcome: Answer | TransportFault;
  /** Whether this call has taken over the service's time already. */
  readonly corrected: boolean;
}

/** Why the attempt failed, or `undefined` if it did not. */
function failureOf(
  stage: RetryStageOptions,
  request: WireRequest,
  { outcome, corrected }: Attempted,
): Failure | undefined {
  const { operation, attempt } = request;
  if (outcome instanceof TransportFault) {
    const repeatable = isRepeatable(outcome.maybeSent ? "reads" : "any", operation);
    const delayMs = outcome.stale && attempt === 1 ? 0 : delayOf(stage, attempt, {});
    return { reason: wordOf(outcome.cause), repeatable, delayMs, throttled: false };
  }
  const { reply, retry: mark, throttled, skewed } = judge(stage.wire, operation, outcome);
  if (reply?.ok === true) return undefined;
  const reason = reply?.code ?? `HTTP ${outcome.status}`;
  if (skewed) return { reason, repeatable: !corrected && takeServerTime(stage.clock, outcome), delayMs: 0, throttled };
  const floorMs = throttled ? operation.rateLimit.perSeconds * 1000 : 0;
  return {
    reason,
    repeatable: isRepeatable(mark, operation),
    delayMs: delayOf(stage, attempt, { answer: outcome, floorMs }),
    throttled,
  };
}

interface DelayInput {
  readonly answer?: Answer;
  readonly floorMs?: number;
}

function delayOf({ options, clock }: RetryStageOptions, attempt: number, { answer, floorMs = 0 }: DelayInput): number {
  const { baseMs = 200, capMs = 10_000, retryAfterCapMs = 60_000 } = options;
  const asked = answer === undefined ? undefined : retryAfterMs((name) => answer.header(name), clock.serverNow());
  return retryDelayMs({
    attempt,
    baseMs,
    capMs,
    floorMs,
    retryAfterMs: asked,
    retryAfterCapMs,
    random: clock.random(),
  });
}

/** Sets the client's clock by the answer's `Date`. Returns whether there was one. */
function takeServerTime(clock: Clock, answer: Answer): boolean {
  const date = dateMs(answer.header("date"));
  if (date !== undefined) clock.setServerTime(date);
  return date !== undefined;
}

function wordOf(cause: unknown): string {
  if (cause instanceof TimeIsUp) return "timeout";
  const code = fieldOf(cause, "code") ?? fieldOf(fieldOf(cause, "cause"), "code");
  return typeof code === "string" ? code : "network fault";
}

function publicErrorOf({ wire }: RetryStageOptions, request: WireRequest, error: unknown): unknown {
  const { operation, signal, attempt } = request;
  const context = { cloud: wire.cloud, service: wire.service, action: operation.action, attempts: attempt };
  if (error instanceof TimeIsUp) return new TimeoutError({ ...context, timeoutMs: error.timeoutMs });
  if (!(error instanceof TransportFault)) return error;
  const { cause, maybeSent } = error;
  const abortedByCaller = signal?.aborted === true && cause === signal.reason;
  const reason =
    cause instanceof TimeIsUp
      ? new TimeoutError({ ...context, timeoutMs: cause.timeoutMs })
      : abortedByCaller
        ? cause
        : new NetworkError({ ...context, cause });
  return maybeSent && operation.effect === "write" ? new IndeterminateError({ ...context, cause: reason }) : reason;
}
