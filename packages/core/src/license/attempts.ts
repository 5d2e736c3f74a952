import type { JournalEntry } from "./journal.js";
import type { PlannedKind } from "./plan.js";

/** Milliseconds that a request may be under way at most: JSON has no Infinity, and nobody waits forever. */
export const LONGEST_MS: number = 24 * 3_600_000;

/** One attempt to send a request, as recorded in a journal. */
export interface Attempt {
  /** ID of the plan. */
  readonly plan: string;
  /** Which request of the plan, from 0. */
  readonly request: number;
  /** Which sending of the journal, from 1. */
  readonly attempt: number;
  /** Image IDs in the request. */
  readonly images: readonly string[];
  /** Where the images are. */
  readonly kind: PlannedKind;
  /** Since when the outcome is waited for, in milliseconds since 1970: the sending, or the answer that accepted it. */
  readonly sinceMs: number;
  /** Milliseconds from then that the request may be under way; 0 once it was answered. */
  readonly timeLimitMs: number;
  /** True if the service accepted the request; false if no answer of it is known, or it refused. */
  readonly accepted: boolean;
  /** ID that the service gave to the request; absent if it gave none, or no answer is known. */
  readonly requestId?: string;
  /** True if the result of every image is known. */
  readonly settled: boolean;
}

/** Combines the entries of a journal: one attempt for each sending, in order. */
export function attemptsOf(entries: readonly JournalEntry[]): readonly Attempt[] {
  const attempts: Attempt[] = [];
  /** Where the newest attempt of a plan and a number is: two journals may have used the number, each for its own. */
  const newest = new Map<string, number>();
  for (const entry of entries) {
    const { plan, request, attempt, at } = entry;
    const key = `${plan} ${attempt}`;
    if (entry.state === "sending") {
      const { images, timeLimitMs, kind = "host" } = entry;
      newest.set(key, attempts.length);
      attempts.push({
        plan,
        request,
        attempt,
        images,
        kind,
        sinceMs: timeOf(at),
        // Nobody waits for longer, whatever a file says.
        timeLimitMs: Math.min(timeLimitMs, LONGEST_MS),
        accepted: false,
        settled: false,
      });
      continue;
    }
    const index = newest.get(key) ?? -1;
    const known = attempts[index];
    if (known !== undefined) attempts[index] = { ...known, ...newsOf(entry) };
  }
  return attempts;
}

function newsOf(entry: Exclude<JournalEntry, { state: "sending" }>): Partial<Attempt> {
  switch (entry.state) {
    case "accepted":
      return { sinceMs: timeOf(entry.at), timeLimitMs: 0, accepted: true, ...requestIdIn(entry) };
    case "unknown":
      return {};
    case "incomplete":
    case "licensed":
    case "refused":
    case "settled":
      return { settled: true };
  }
}

/** The ID of a request as an optional member. */
export function requestIdIn({ requestId }: { readonly requestId?: string }): { readonly requestId?: string } {
  return requestId === undefined ? {} : { requestId };
}

/** A text that is not a time counts as later than any: waiting then begins now. */
function timeOf(text: string): number {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? Number.POSITIVE_INFINITY : ms;
}
