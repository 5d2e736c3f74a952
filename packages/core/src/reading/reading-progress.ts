import type { FindingList } from "../findings/reading-plan.js";
import type { ReadingTarget } from "./finding-reader.js";

/** Progress of a reading. */
export interface ReadingProgress {
  /** Lists that are read to their end. */
  readonly listsDone: number;
  /** Lists to be read, those that are done included. */
  readonly lists: number;
  /** Findings so far. */
  readonly findings: number;
  /** Mean number of findings per second so far; absent while no time has passed. */
  readonly findingsPerSecond?: number;
  /** Estimated seconds until the end at the speed so far; absent while there is no speed to estimate from. */
  readonly secondsLeft?: number;
}

/** Work that a list of no rows takes, in rows: one page. */
const ROWS_PER_PAGE = 100;

/** Measures the progress of a reading. */
export class ProgressMeter {
  readonly #now: () => number;
  readonly #startedMs: number;
  #lists = 0;
  #listsDone = 0;
  #findings = 0;
  #work = 0;
  #workDone = 0;
  #rows = 0;

  /** @param now - Clock in milliseconds that only goes forward. */
  constructor(now: () => number) {
    this.#now = now;
    this.#startedMs = now();
  }

  /** Progress at the moment of the call. */
  get progress(): ReadingProgress {
    const seconds = (this.#now() - this.#startedMs) / 1000;
    // Some readers end all their lists together, at the end; until then only the rows show progress.
    const byRows = this.#rows === 0 ? 0 : Math.min(0.99, this.#findings / this.#rows);
    const part = this.#listsDone === this.#lists ? 1 : Math.max(this.#workDone / this.#work, byRows);
    return {
      listsDone: this.#listsDone,
      lists: this.#lists,
      findings: this.#findings,
      ...(seconds > 0 && { findingsPerSecond: this.#findings / seconds }),
      ...(part > 0 && { secondsLeft: (seconds * (1 - part)) / part }),
    };
  }

  /** Notes a list that is to be read. */
  addList(target: ReadingTarget, list: FindingList): void {
    this.#lists += 1;
    this.#work += workOf(target, list);
    this.#rows += Number(target.reading.lists[list] ?? 0);
  }

  /** Notes that a list is read to its end. */
  endList(target: ReadingTarget, list: FindingList): void {
    this.#listsDone += 1;
    this.#workDone += workOf(target, list);
  }

  /** Notes findings. */
  addFindings(count: number): void {
    this.#findings += count;
  }
}

function workOf({ reading }: ReadingTarget, list: FindingList): number {
  return ROWS_PER_PAGE + Number(reading.lists[list] ?? 0);
}
