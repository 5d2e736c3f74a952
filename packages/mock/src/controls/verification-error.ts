import type { JournalEntry } from "../server/journal.js";
import type { RequestExpectation } from "./mock-requests.js";

/** What came of a verification. */
interface Findings {
  readonly expected: RequestExpectation;
  readonly min: number;
  readonly max: number;
  /** Requests that were meant. */
  readonly found: readonly JournalEntry[];
  /** All requests that are remembered. */
  readonly all: readonly JournalEntry[];
  /** How many are not. */
  readonly forgotten: number;
}

/** Other requests than expected were made. The message says what was expected, and sums up what was asked. */
export class VerificationError extends Error {
  override readonly name = "VerificationError" as const;
  /** What was expected. */
  readonly expected: RequestExpectation;
  /** The requests that were meant, as far as they are remembered. */
  readonly found: readonly JournalEntry[];

  constructor(findings: Findings) {
    super(textOf(findings));
    this.expected = findings.expected;
    this.found = findings.found;
  }
}

function textOf({ expected, min, max, found, all, forgotten }: Findings): string {
  const noun = (max === Infinity ? min : max) === 1 ? "request" : "requests";
  const wanted = `expected ${[rangeText(min, max), noun, ...filterWords(expected)].join(" ")}, saw ${found.length}`;
  const unknown =
    forgotten === 0
      ? ""
      : `; ${forgotten} older requests are forgotten, so clear the journal before what is to be verified`;
  return `${wanted}${unknown}; asked were: ${summary(all)}`;
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

function summary(entries: readonly JournalEntry[]): string {
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
