import type { LoggedRequest } from "../server/request-log.js";
import type { RequestExpectation } from "./request-filter.js";

/** The result of a verification that failed. */
interface VerificationResult {
  readonly expected: RequestExpectation;
  readonly min: number;
  readonly max: number;
  /** Requests that match. */
  readonly found: readonly LoggedRequest[];
  /** All requests in the log. */
  readonly all: readonly LoggedRequest[];
  /** Number of older requests that the log no longer holds. */
  readonly forgotten: number;
}

/** Codes of the reasons why a verification failed. See {@link VerificationError.code}. */
export type VerificationErrorCode = "RequestsForgotten" | "TooFewRequests" | "TooManyRequests";

/**
 * The mock received other requests than expected, or no longer knows. The message begins with the code, states the expectation
 * and sums up the requests received.
 */
export class VerificationError extends Error {
  override readonly name = "VerificationError" as const;
  /**
   * Stable word for programs:
   *
   * - `RequestsForgotten`: older requests, which the log no longer holds, may have matched too;
   * - `TooFewRequests`: fewer requests match than expected;
   * - `TooManyRequests`: more requests match than expected.
   */
  readonly code: VerificationErrorCode;
  /** Message without the code. */
  readonly rawMessage: string;
  /** The expectation that failed. */
  readonly expected: RequestExpectation;
  /** The requests that match, as far as the log still holds them. */
  readonly found: readonly LoggedRequest[];

  constructor(findings: VerificationResult) {
    const code = codeOf(findings);
    const rawMessage = textOf(findings);
    super(`[${code}] ${rawMessage}`);
    this.code = code;
    this.rawMessage = rawMessage;
    this.expected = findings.expected;
    this.found = findings.found;
  }
}

/** Too many stay too many, whatever is forgotten. */
function codeOf({ max, found, forgotten }: VerificationResult): VerificationErrorCode {
  if (found.length > max) return "TooManyRequests";
  return forgotten > 0 ? "RequestsForgotten" : "TooFewRequests";
}

function textOf({ expected, min, max, found, all, forgotten }: VerificationResult): string {
  const noun = (max === Infinity ? min : max) === 1 ? "request" : "requests";
  const wanted = `expected ${[rangeText(min, max), noun, ...filterWords(expected)].join(" ")}, saw ${found.length}`;
  const unknown =
    forgotten === 0 || found.length > max
      ? ""
      : `; ${forgotten} older requests are forgotten, so clear the request log before the requests to verify`;
  return `${wanted}${unknown}; received: ${summary(all)}`;
}

function rangeText(min: number, max: number): string {
  if (min === max) return `exactly ${min}`;
  if (max === Infinity) return `at least ${min}`;
  return min === 0 ? `at most ${max}` : `${min} to ${max}`;
}

function filterWords({ service, action, outcome, applied, fault }: RequestExpectation): readonly string[] {
  return [
    ...(service === undefined ? [] : [`to ${service}`]),
    ...(action === undefined ? [] : [`for ${action}`]),
    ...(outcome === undefined ? [] : [`with the outcome ${outcome}`]),
    ...(applied === undefined ? [] : [applied ? "that changed something" : "that changed nothing"]),
    ...(fault === undefined ? [] : [`that met ${fault}`]),
  ];
}

/** Most kinds of requests that a message lists. */
const maxKinds = 10;

function summary(entries: readonly LoggedRequest[]): string {
  const counts = new Map<string, number>();
  for (const { action, outcome } of entries) {
    const kind = `${action === "" ? "(no action)" : action} ${outcome}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts].toSorted(([, a], [, b]) => b - a);
  if (kinds.length === 0) return "nothing";
  const more = kinds.length > maxKinds ? [`${kinds.length - maxKinds} more kinds`] : [];
  return [...kinds.slice(0, maxKinds).map(([kind, count]) => `${count} × ${kind}`), ...more].join(", ");
}
