import type { JournalEntry } from "./journal.js";

/** One sending of a request, as far as a journal tells. */
export interface Attempt {
  /** ID of the plan. */
  readonly plan: string;
  /** Which request of the plan, from 0. */
  readonly request: number;
  /** Which sending of the journal, from 1. */
  readonly attempt: number;
  /** Image IDs in the request. */
  readonly images: readonly string[];
  /** Since when the outcome is waited for, in milliseconds since 1970: the sending, or the answer that accepted it. */
  readonly sinceMs: number;
  /** Milliseconds from then that the request may be under way; 0 once it was answered. */
  readonly timeLimitMs: number;
  /** ID that the service gave to the request; absent if no answer of it is known. */
  readonly requestId?: string;
  /** True if it is known what became of every image. */
  readonly settled: boolean;
}

/** Puts the entries of a journal together: one attempt for each sending, in order. */
export function attemptsOf(entries: readonly JournalEntry[]): readonly Attempt[] {
  const attempts = new Map<number, Attempt>();
  for (const entry of entries) {
    const { plan, request, attempt, at } = entry;
    if (entry.state === "sending") {
      const { images, timeLimitMs } = entry;
      attempts.set(attempt, {
        plan,
        request,
        attempt,
        images,
        sinceMs: timeOf(at),
        timeLimitMs,
        settled: false,
      });
      continue;
    }
    const known = attempts.get(attempt);
    if (known !== undefined) attempts.set(attempt, { ...known, ...newsOf(entry) });
  }
  return [...attempts.values()];
}

function newsOf(entry: Exclude<JournalEntry, { state: "sending" }>): Partial<Attempt> {
  switch (entry.state) {
    case "accepted":
      return { sinceMs: timeOf(entry.at), timeLimitMs: 0, requestId: entry.requestId };
    case "unknown":
      return {};
    case "incomplete":
    case "licensed":
    case "refused":
    case "settled":
      return { settled: true };
  }
}

/** A text that is no time counts as later than any: waiting then begins now. */
function timeOf(text: string): number {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? Number.POSITIVE_INFINITY : ms;
}
