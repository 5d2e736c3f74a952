import type { Service } from "@plimsoll/types";

import { copyText } from "../runtime/copy-text.js";
import type { FaultKind } from "../faults/fault-rule.js";

/** One request that the mock answered. Holds no parameters and no secrets. */
export interface JournalEntry {
  /** Time of the request by the mock's clock, in milliseconds. */
  readonly timeMs: number;
  /** Service that answered; `undefined` if the request was for neither. */
  readonly service: Service | undefined;
  /** HTTP method. */
  readonly method: string;
  /** Action that the request names; empty if it names none. */
  readonly action: string;
  /**
   * `OK`, the vendor's error code, or `NotReached` if a fault kept the request from the service. What the service did, whether
   * or not its answer arrived.
   */
  readonly outcome: string;
  /** Whether the service carried out an action that changes or spends something. */
  readonly applied: boolean;
  /** What went wrong, by the rules of `mock.faults`; empty if nothing did. */
  readonly faults: readonly FaultKind[];
}

/** Requests that are remembered. */
const capacity = 1000;

/** A name that a caller made up need not be remembered whole: outcomes may hold one, too. */
const maxLength = 100;

/** Remembers the latest requests. */
export class Journal {
  #entries: JournalEntry[] = [];
  #total = 0;

  /** Adds a request. */
  add(entry: JournalEntry): void {
    this.#total += 1;
    const copy = (text: string): string => copyText(text, maxLength);
    const { method, action, outcome } = entry;
    this.#entries.push({ ...entry, method: copy(method), action: copy(action), outcome: copy(outcome) });
    // Cut now and then, not at every request.
    if (this.#entries.length >= 2 * capacity) this.#entries = this.#entries.slice(-capacity);
  }

  /** Requests that are remembered no more. */
  get forgotten(): number {
    return Math.max(0, this.#total - capacity);
  }

  /** Forgets everything. */
  clear(): void {
    this.#entries = [];
    this.#total = 0;
  }

  /** The latest requests, oldest first. */
  get entries(): readonly JournalEntry[] {
    return this.#entries.slice(-capacity);
  }
}
