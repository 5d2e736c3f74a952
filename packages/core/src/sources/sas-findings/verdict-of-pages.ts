import { type ListVerdict, judgeList } from "../../findings/completeness.js";
import type { Count } from "../../findings/counts.js";
import type { SourceResult } from "../../inventory/image-source.js";

/** What a verdict needs besides the pages. */
export interface Expected {
  /** Counter of the inventory; `null` if it does not say. */
  readonly counter: Count | null;
  /** True if a scan was running at the time of the inventory. */
  readonly stale: boolean;
}

/** Judges a list that was read to its end, whatever that end was. */
export function verdictOfPages(result: SourceResult, { counter, stale }: Expected): ListVerdict {
  const { received: rows, expected: total, complete, reason } = result;
  return judgeList({
    rows,
    withoutId: reason === "no-identity" ? 1 : 0,
    total: reason === "no-list" ? undefined : total,
    totalMoved: !complete && reason === "gap",
    counter,
    stampMoved: false,
    stale,
  });
}

const RANKS = ["gone", "incomplete", "drifted", "denied", "unknown", "stale", "complete"] as const;

/** The worst of several verdicts: what is said of a list that is read in parts. */
export function worstOf<T extends { readonly verdict: ListVerdict }>(first: T, ...others: readonly T[]): T {
  const rankOf = ({ verdict }: T) => RANKS.indexOf(verdict.code);
  return others.reduce((worst, other) => (rankOf(other) < rankOf(worst) ? other : worst), first);
}
