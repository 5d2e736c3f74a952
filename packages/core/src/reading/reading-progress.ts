import type { FindingList } from "../findings/reading-plan.js";
import type { ReadingTarget } from "./finding-reader.js";

/** How far a reading has come. */
export interface ReadingProgress {
  /** Lists that are read to their end. */
  readonly listsDone: number;
  /** Lists to be read, those that are done included. */
  readonly lists: number;
  /** Findings so far. */
  readonly findings: number;
  /** Findings of a second so far; absent before the first moment has passed. */
  readonly findingsPerSecond?: number;
  /** Seconds until the end, if it goes on as before; absent while there is nothing to tell it from. */
  readonly secondsLeft?: number;
}

/** Work that a list of no rows takes, in rows: one page. */
const ROWS_PER_PAGE = 100;

/** Counts how far a reading has come. */
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

  /** How far it has come by now. */
  get progress(): ReadingProgress {
    const seconds = (this.#now() - this.#startedMs) / 1000;
    // Some readers end all their lists together, at the end; then only the rows tell how far they are.
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
