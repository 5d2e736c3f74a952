import type { Clock } from "../base/clock.js";
import { dateMs, retryAfterMs, retryDelayMs } from "./retry-timing.js";
import type { Answer } from "../transport/answer.js";
import { AnswerTooLarge } from "../transport/answer-limit.js";
import type { WireRequest } from "../transport/exchange.js";
import { fieldOf } from "../base/json.js";
import { TransportFault } from "../transport/transport-fault.js";
import { isRepeatable, classifyAnswer } from "./classify-answer.js";
import type { ServiceProtocol } from "../wire/service-protocol.js";
import { DeadlineExceeded } from "./timeout.js";

/** Delays before a call is repeated. */
export interface RetryDelays {
  /** Upper end of the random delay before the first repetition, in milliseconds. It doubles with each one. @default 200 */
  readonly baseMs?: number | undefined;
  /** Upper end of every later random delay, in milliseconds. @default 10000 */
  readonly capMs?: number | undefined;
  /** Most that is waited because the service asks for it (`Retry-After`), in milliseconds. @default 60000 */
  readonly retryAfterCapMs?: number | undefined;
}

/** Options of {@link failureOf}. */
export interface FailureOptions {
  /** Delays. */
  readonly options: RetryDelays;
  /** The service that is called. */
  readonly protocol: ServiceProtocol;
  /** Source of time and chance. */
  readonly clock: Clock;
}

/** Correction before the next attempt, besides waiting. */
export type Remedy = "clock" | "key" | "none" | "pause";

/** The reason that an attempt failed, and the reaction to it. */
export interface Failure {
  /** Error code of the service or of the connection, such as `ECONNRESET`; `timeout` or `network fault` without one. */
  readonly reason: string;
  /** True if the operation may be repeated after it. */
  readonly repeatable: boolean;
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
  /**
   * `clock`: take over the service's time. `key`: ask for a fresh key. `pause`: the whole queue of the action waits, not
   * only this call. Each of them answers for the load that the repetition makes.
   */
  readonly remedy: Remedy;
}

/** Why the attempt failed, or `undefined` if it did not. */
export function failureOf(
  stage: FailureOptions,
  { operation, attempt }: WireRequest,
  outcome: Answer | TransportFault,
): Failure | undefined {
  if (outcome instanceof TransportFault) {
    // An answer that is too large would be so again.
    const tooLarge = outcome.cause instanceof AnswerTooLarge;
    const repeatable = !tooLarge && isRepeatable(outcome.maybeSent ? "reads" : "any", operation);
    const delayMs = outcome.stale && attempt === 1 ? 0 : delayOf(stage, attempt, {});
    return { reason: wordOf(outcome.cause), repeatable, delayMs, remedy: "none" };
  }
  const { reply, retry, requestFault } = classifyAnswer(stage.protocol, operation, outcome);
  if (reply?.ok === true) return undefined;
  const reason = reply?.code ?? `HTTP ${outcome.status}`;
  if (requestFault === "skew") {
    const date = dateMs(outcome.header("date"));
    const repeatable = date !== undefined && stage.clock.canBeServerTime(date);
    return { reason, repeatable, delayMs: 0, remedy: "clock" };
  }
  if (requestFault === "expired") return { reason, repeatable: true, delayMs: 0, remedy: "key" };
  const throttled = requestFault === "throttle";
  const floorMs = throttled ? operation.rateLimit.perSeconds * 1000 : 0;
  const delayMs = delayOf(stage, attempt, { answer: outcome, floorMs });
  return { reason, repeatable: isRepeatable(retry, operation), delayMs, remedy: throttled ? "pause" : "none" };
}

interface DelayInput {
  readonly answer?: Answer;
  readonly floorMs?: number;
}

function delayOf({ options, clock }: FailureOptions, attempt: number, { answer, floorMs = 0 }: DelayInput): number {
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

function wordOf(cause: unknown): string {
  if (cause instanceof DeadlineExceeded) return "timeout";
  const code = fieldOf(cause, "code") ?? fieldOf(fieldOf(cause, "cause"), "code");
  return typeof code === "string" ? code : "network fault";
}
