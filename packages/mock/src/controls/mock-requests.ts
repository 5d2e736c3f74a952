import type { ActionOf, Service } from "@plimsoll/types";
import { isAction } from "@plimsoll/types";

import type { FaultKind } from "../faults/fault-rule.js";
import type { RequestLog, LoggedRequest } from "../server/request-log.js";
import { VerificationError } from "./verification-error.js";

/** A choice of requests. Each field narrows it. */
export interface RequestFilter {
  /** Only requests to this service. @default both */
  readonly service?: Service;
  /** Only requests that name this action. @default every action */
  readonly action?: string;
  /** Only requests with this outcome: `OK`, an error code of the vendor, `NotReached`. @default every outcome */
  readonly outcome?: string;
  /** Only requests that changed or spent something, or only those that did not. @default both */
  readonly applied?: boolean;
  /** Only requests to which a fault of this kind applied. @default all */
  readonly fault?: FaultKind;
}

/** The requests that the mock must have received. Without a number: at least one. */
export interface RequestExpectation extends RequestFilter {
  /** Action of the specs, so that the compiler finds a misspelled one. @default every action */
  readonly action?: ActionOf<"sas"> | ActionOf<"tcss">;
  /** So many requests, an integer from 0. Not together with the other two. @default not counted exactly */
  readonly count?: number;
  /** So many requests or more, an integer from 0. @default 1, unless another number is given */
  readonly atLeast?: number;
  /** So many requests or fewer, an integer from 0. @default no end */
  readonly atMost?: number;
}

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
    if ((atLeast ?? atMost) !== undefined) throw new TypeError("count says it all: leave atLeast and atMost out");
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
