import { type ListVerdict, judgeList } from "../../findings/completeness.js";
import type { Count } from "../../findings/counts.js";
import type { SasPagesResult } from "../sas-pages.js";

/** Facts of the inventory that the pages are compared with. */
export interface Expected {
  /** Counter of the inventory; `null` if it has none. */
  readonly counter: Count | null;
  /** True if a scan was running at the time of the inventory. */
  readonly stale: boolean;
}

/** Judges a list from the result of its pages. */
export function verdictOfPages(result: SasPagesResult, { counter, stale }: Expected): ListVerdict {
  const { received: rows, equal, expected: total, complete, reason } = result;
  return judgeList({
    rows,
    equalRows: equal,
    withoutId: reason === "no-identity" ? 1 : 0,
    total: reason === "no-list" ? undefined : total,
    totalMoved: !complete && reason === "gap",
    counter,
    stampMoved: false,
    stale,
  });
}

const RANKS = ["gone", "incomplete", "drifted", "denied", "unknown", "stale", "complete"] as const;

/** The worst of several verdicts, which is the verdict on a list that is read in parts. */
export function worstOf<T extends { readonly verdict: ListVerdict }>(first: T, ...others: readonly T[]): T {
  const rankOf = ({ verdict }: T) => RANKS.indexOf(verdict.code);
  return others.reduce((worst, other) => (rankOf(other) < rankOf(worst) ? other : worst), first);
}
