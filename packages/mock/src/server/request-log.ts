import type { Service } from "@plimsoll/types";

import { copyText } from "../runtime/copy-text.js";
import type { FaultKind } from "../faults/fault-rule.js";

/** One request that the mock answered. Holds no parameters and no secrets. */
export interface LoggedRequest {
  /** Time of the request by the mock's clock, in milliseconds. */
  readonly timeMs: number;
  /** Service that answered; `undefined` if the request was for neither. */
  readonly service: Service | undefined;
  /** HTTP method. */
  readonly method: string;
  /** Action that the request names; empty if it names none. */
  readonly action: string;
  /**
   * `OK`, the vendor's error code, or `NotReached` if a fault kept the request from the service. It tells what the
   * service did, even if its answer was lost.
   */
  readonly outcome: string;
  /** True if the service carried out an action that changes or spends something. */
  readonly applied: boolean;
  /** Kinds of the faults of `mock.faults` that applied to the request. */
  readonly faults: readonly FaultKind[];
}

/** Requests that the log holds. */
const capacity = 1000;

/** Longest text of an entry. Callers choose the names of actions, and outcomes may contain one. */
const maxLength = 100;

/** Log of the latest requests. */
export class RequestLog {
  #entries: LoggedRequest[] = [];
  #total = 0;

  /** Adds a request. */
  add(entry: LoggedRequest): void {
    this.#total += 1;
    const copy = (text: string): string => copyText(text, maxLength);
    const { method, action, outcome } = entry;
    this.#entries.push({ ...entry, method: copy(method), action: copy(action), outcome: copy(outcome) });
    // Cut now and then, not at every request.
    if (this.#entries.length >= 2 * capacity) this.#entries = this.#entries.slice(-capacity);
  }

  /** Number of older requests that the log no longer holds. */
  get forgotten(): number {
    return Math.max(0, this.#total - capacity);
  }

  /** Removes every entry. */
  clear(): void {
    this.#entries = [];
    this.#total = 0;
  }

  /** The latest requests, oldest first. */
  get entries(): readonly LoggedRequest[] {
    return this.#entries.slice(-capacity);
  }
}
