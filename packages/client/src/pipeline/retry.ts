import type { Clock } from "../base/clock.js";
import { dateMs } from "./retry-timing.js";
import { RetryBudget } from "./retry-budget.js";
import type { Answer, AttemptContext } from "../transport/answer.js";
import type { WireRequest, Interceptor } from "../transport/exchange.js";
import type { SigningKey } from "../base/signing-key.js";
import { TransportFault } from "../transport/transport-fault.js";
import { type Failure, type FailureOptions, type Remedy, type RetryDelays, failureOf } from "./failure.js";
import type { Observer } from "../telemetry/observer.js";
import { attemptOf } from "./observe.js";
import { publicErrorOf } from "./public-error.js";

/** Options of repeating calls. */
export interface RetryOptions extends RetryDelays {
  /** Repetitions after the first attempt of a call; 0 for none. @default 3 */
  readonly limit?: number | undefined;
  /**
   * Repetitions that all calls of the client have together, 0 or more: each costs one, and five successful calls earn one
   * back, up to this number. It keeps an outage from being multiplied. What the service itself asks to repeat (its rate
   * limit, its clock, an expired key) costs nothing. `Infinity` for no limit. @default 100
   */
  readonly budget?: number | undefined;
}

/** Options of {@link retry}. */
export interface RetryStageOptions extends FailureOptions {
  /** Limits and delays of repetitions. */
  readonly options: RetryOptions;
  /** True if there can be another key after one that was refused. */
  readonly renewable: boolean;
  /** Receives the events. */
  readonly observer: Observer;
}

/**
 * Repeats an attempt that did not succeed, where that can help and surely does no harm. Signing and the rate limit belong
 * inside: each attempt needs a fresh time and nonce, and counts at the service.
 *
 * @throws {TimeoutError} when the time of the call is over.
 * @throws {NetworkError} when no attempt brought an answer.
 * @throws {IndeterminateError} when a write went out and no answer came.
 */
export function retry(stage: RetryStageOptions): Interceptor {
  const { limit = 3, budget: mostRepetitions = 100 } = stage.options;
  const budget = new RetryBudget(mostRepetitions);
  return (next) => async (request) => {
    const tried = new Set<Remedy>();
    let refusedKey: SigningKey | undefined;
    for (let attempt = 1; ; attempt++) {
      const current = { ...request, attempt, refusedKey };
      let budgetSpent = false;
      try {
        const outcome = await next(current).catch(faultOf);
        const failure = failureOf(stage, current, outcome);
        if (failure === undefined) {
          budget.earn();
          return finish(outcome, attempt);
        }
        prepare(stage.clock, failure, outcome);
        if (attempt > limit || !isWorthIt(stage, current, { failure, tried })) return finish(outcome, attempt);
        budgetSpent = isPaidFor(failure, outcome) && !budget.spend();
        if (budgetSpent) return finish(outcome, attempt, budgetSpent);
        tried.add(failure.remedy);
        if (failure.remedy === "key") refusedKey = contextOf(outcome)?.key;
        const { delayMs, reason } = failure;
        stage.observer.retry({ ...attemptOf(stage.protocol, current), delayMs, reason });
        if (failure.remedy !== "pause" && delayMs > 0) await stage.clock.sleep(delayMs, request.signal);
      } catch (error) {
        throw publicErrorOf({ protocol: stage.protocol, request: current, budgetSpent }, error);
      }
    }
  };
}

function faultOf(error: unknown): TransportFault {
  if (error instanceof TransportFault) return error;
  throw error;
}

/** Corrections that help the following calls too, even if this one is not repeated. */
function prepare(clock: Clock, { remedy, delayMs }: Failure, outcome: Answer | TransportFault): void {
  if (remedy === "pause") contextOf(outcome)?.holdQueue(delayMs);
  const date = remedy === "clock" ? dateMs(headerOf(outcome, "date")) : undefined;
  if (date !== undefined) clock.setServerTime(date);
}

interface RetryCandidate {
  readonly failure: Failure;
  /** Corrections already made for this call. */
  readonly tried: ReadonlySet<Remedy>;
}

/** No retry if the next attempt would start after the deadline, or would make the same correction a second time. */
function isWorthIt(stage: RetryStageOptions, request: WireRequest, { failure, tried }: RetryCandidate): boolean {
  const { remedy, repeatable, delayMs } = failure;
  if (remedy === "key" && !stage.renewable) return false;
  if ((remedy === "clock" || remedy === "key") && tried.has(remedy)) return false;
  return repeatable && request.signal?.aborted !== true && stage.clock.elapsed() + delayMs < request.deadline;
}

/** A kept connection that the service had closed says nothing about the service. */
function isPaidFor({ remedy }: Failure, outcome: Answer | TransportFault): boolean {
  return remedy === "none" && !(outcome instanceof TransportFault && outcome.stale);
}

function finish(outcome: Answer | TransportFault, attempt: number, budgetSpent = false): Answer {
  if (outcome instanceof TransportFault) throw outcome;
  outcome.attempts = attempt;
  outcome.budgetSpent = budgetSpent;
  return outcome;
}

function contextOf(outcome: Answer | TransportFault): AttemptContext | undefined {
  return outcome instanceof TransportFault ? undefined : outcome.context;
}

function headerOf(outcome: Answer | TransportFault, name: string): string | undefined {
  return outcome instanceof TransportFault ? undefined : outcome.header(name);
}
