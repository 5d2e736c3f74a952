import type { ActionOf, Service } from "@plimsoll/types";
import { isAction } from "@plimsoll/types";

import type { FaultKind } from "../faults/fault-rule.js";
import type { Journal, JournalEntry } from "../server/journal.js";
import { VerificationError } from "./verification-error.js";

/** Which requests. Each member narrows the choice. */
export interface RequestFilter {
  /** Only requests to this service. @default both */
  readonly service?: Service;
  /** Only requests that name this action. @default every action */
  readonly action?: string;
  /** Only requests with this outcome: `OK`, an error code of the vendor, `NotReached`. @default every outcome */
  readonly outcome?: string;
  /** Only requests that changed or spent something, or only those that did not. @default both */
  readonly applied?: boolean;
  /** Only requests that met a fault of this kind. @default all */
  readonly fault?: FaultKind;
}

/** What must have been asked. Without a number: at least once. */
export interface RequestExpectation extends RequestFilter {
  /** Action of the specs, so that a misspelled one is not found missing. @default every action */
  readonly action?: ActionOf<"sas"> | ActionOf<"tcss">;
  /** So many requests, an integer from 0. Not together with the other two. @default not counted exactly */
  readonly count?: number;
  /** So many requests or more, an integer from 0. @default 1, unless another number is given */
  readonly atLeast?: number;
  /** So many requests or fewer, an integer from 0. @default no end */
  readonly atMost?: number;
}

/** What was asked of a mock. */
export interface MockRequests {
  /** The latest thousand requests, oldest first. */
  (filter?: RequestFilter): readonly JournalEntry[];
  /**
   * Asserts what was asked since the start, or since `clear` or a reset.
   *
   * @returns The requests that were meant.
   * @throws {VerificationError} when there are fewer or more, or when too much was asked since then to tell.
   * @throws {TypeError} when the action or the service is none, or `count` stands together with another number.
   * @throws {RangeError} when a number is no integer from 0.
   */
  verify(expected: RequestExpectation): readonly JournalEntry[];
  /** Forgets every request. */
  clear(): void;
}

/** Lets a test read the journal. */
export function createMockRequests(journal: Journal): MockRequests {
  const find = (filter: RequestFilter = {}): readonly JournalEntry[] => journal.entries.filter(isChosen(filter));
  const verify = (expected: RequestExpectation): readonly JournalEntry[] => {
    const { min, max } = rangeOf(expected);
    const found = find(expected);
    const isEnough = found.length >= min;
    // What is forgotten may have been more of the same; it cannot make enough too few.
    const isKnown = journal.forgotten === 0 || (isEnough && max === Infinity);
    if (isEnough && found.length <= max && isKnown) return found;
    throw new VerificationError({ expected, min, max, found, all: journal.entries, forgotten: journal.forgotten });
  };
  return Object.assign(find, { verify, clear: () => journal.clear() });
}

function isChosen({ service, action, outcome, applied, fault }: RequestFilter): (entry: JournalEntry) => boolean {
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
