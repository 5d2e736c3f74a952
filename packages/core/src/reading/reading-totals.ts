import type { ListVerdict } from "../findings/completeness.js";
import type { ListOutcome } from "./finding-reader.js";

/** Outcomes of a reading so far. */
export interface ReadingTotals {
  /** Lists by how they ended. */
  readonly verdicts: Readonly<Record<ListVerdict["code"], number>>;
  /** Outcomes of the incomplete lists: neither complete, nor stale, nor of an image that was deleted. */
  readonly problems: readonly ListOutcome[];
}

/** Collects outcomes. */
export class TotalsTally {
  readonly #verdicts: Record<ListVerdict["code"], number> = {
    complete: 0,
    stale: 0,
    incomplete: 0,
    drifted: 0,
    gone: 0,
    denied: 0,
    unknown: 0,
  };
  readonly #problems: ListOutcome[] = [];

  /** Totals so far. */
  get totals(): ReadingTotals {
    return { verdicts: this.#verdicts, problems: this.#problems };
  }

  /** Counts one more. */
  add(outcome: ListOutcome): void {
    const { code } = outcome.verdict;
    this.#verdicts[code] += 1;
    if (code !== "complete" && code !== "stale" && code !== "gone") this.#problems.push(outcome);
  }
}
