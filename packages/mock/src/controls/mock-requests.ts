import type { Service } from "@plimsoll/types";
import { isAction } from "@plimsoll/types";

import type { RequestLog, LoggedRequest } from "../server/request-log.js";
import type { RequestExpectation, RequestFilter } from "./request-filter.js";
import { VerificationError } from "./verification-error.js";

/** The requests that a mock received. */
export interface MockRequests {
  /** The latest thousand requests, oldest first. */
  (filter?: RequestFilter): readonly LoggedRequest[];
  /**
   * Asserts which requests the mock received since the start, or since `clear` or a reset.
   *
   * @returns The requests that match.
   * @throws {VerificationError} when there are fewer or more, or when the log no longer holds enough requests to tell.
   * @throws {TypeError} when the action or the service is unknown, or `count` is given together with another number.
   * @throws {RangeError} when a number is not an integer from 0.
   */
  verify(expected: RequestExpectation): readonly LoggedRequest[];
  /** Removes every request from the log. */
  clear(): void;
}

/** Makes the functions that read the request log. */
export function createMockRequests(requestLog: RequestLog): MockRequests {
  const find = (filter: RequestFilter = {}): readonly LoggedRequest[] => requestLog.entries.filter(isChosen(filter));
  const verify = (expected: RequestExpectation): readonly LoggedRequest[] => {
    const { min, max } = rangeOf(expected);
    const found = find(expected);
    const isEnough = found.length >= min;
    // Requests no longer in the log may have matched, too: they cannot turn enough into too few.
    const isKnown = requestLog.forgotten === 0 || (isEnough && max === Infinity);
    if (isEnough && found.length <= max && isKnown) return found;
    throw new VerificationError({
      expected,
      min,
      max,
      found,
      all: requestLog.entries,
      forgotten: requestLog.forgotten,
    });
  };
  return Object.assign(find, { verify, clear: () => requestLog.clear() });
}

function isChosen({ service, action, outcome, applied, fault }: RequestFilter): (entry: LoggedRequest) => boolean {
  return (entry) =>
    (service === undefined || entry.service === service) &&
    (action === undefined || entry.action === action) &&
    (outcome === undefined || entry.outcome === outcome) &&
    (applied === undefined || entry.applied === applied) &&
    (fault === undefined || entry.faults.includes(fault));
}

function rangeOf(expected: RequestExpectation): { readonly min: number; readonly max: number } {
  const { service, action, count, atLeast, atMost } = expected;
  if (action !== undefined && !isKnown(service, action))
    throw new TypeError(`there is no action ${action}${service === undefined ? "" : ` of ${service}`}`);
  for (const [name, value] of Object.entries({ count, atLeast, atMost })) checkCount(name, value);
  if (count !== undefined) {
    if ((atLeast ?? atMost) !== undefined) throw new TypeError("count already says both: leave out atLeast and atMost");
    return { min: count, max: count };
  }
  const max = atMost ?? Infinity;
  const min = atLeast ?? (atMost === undefined ? 1 : 0);
  if (min > max) throw new RangeError(`atLeast is ${min}, more than atMost, ${max}`);
  return { min, max };
}

function checkCount(name: string, value: number | undefined): void {
  if (value !== undefined && (!Number.isSafeInteger(value) || value < 0))
    throw new RangeError(`${name} must be an integer from 0, not ${value}`);
}

function isKnown(service: Service | undefined, action: string): boolean {
  return service === undefined ? isAction("tcss", action) || isAction("sas", action) : isAction(service, action);
}
