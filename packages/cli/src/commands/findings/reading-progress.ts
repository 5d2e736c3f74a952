import type { FindingsReading, SasDetailProgress } from "@plimsoll/core";

import type { Io } from "../../io.js";
import { count } from "../../output/count.js";
import { type Progress, createProgress } from "../../output/progress.js";

/** Details that Alibaba Cloud answers in a second: the limit of `DescribeVulDetails`. */
const DETAILS_PER_SECOND = 10;
const NO_DETAILS: SasDetailProgress = { done: 0, wanted: 0 };

/**
 * One line on how far a reading of findings is: lists, findings, rate, details and the time that is left.
 *
 * @param details - Details of vulnerabilities that are known to be needed. @default none
 */
export function progressText(
  { listsDone, lists, findings, findingsPerSecond, secondsLeft }: FindingsReading["progress"],
  { done, wanted }: SasDetailProgress = NO_DETAILS,
): string {
  const rate = findingsPerSecond === undefined ? "" : `, ${Math.round(findingsPerSecond)}/s`;
  const details = wanted === 0 ? "" : `, ${done} of ${count(wanted, "detail")}`;
  // While rows wait for details, the speed so far is that of the waiting, from which minutes would become an hour. These details are the
  // least that it still takes: what is not read yet can ask for more.
  const waits = wanted > done;
  const seconds = waits ? (wanted - done) / DETAILS_PER_SECOND : (secondsLeft ?? 0);
  const least = waits ? "at least " : "";
  const left = listsDone === lists || seconds === 0 ? "" : `, ${least}${durationText(seconds)} left`;
  return `${listsDone} of ${count(lists, "list")}, ${count(findings, "finding")}${rate}${details}${left}`;
}

/** The line of one reading on a terminal. Details are shown as they come: the rows that wait for them take minutes. */
export class ProgressLine {
  readonly #io: Io;
  #details = NO_DETAILS;
  #reading: Pick<FindingsReading, "progress"> | undefined;
  #line: Progress | undefined;

  /** @param io - Surroundings of the command. */
  constructor(io: Io) {
    this.#io = io;
  }

  /** Begins to show a reading. */
  begin(reading: Pick<FindingsReading, "progress">): void {
    this.#reading = reading;
    this.#line = createProgress(this.#io);
  }

  /** Shows how far the reading is. */
  show(): void {
    if (this.#reading !== undefined) this.#line?.show(progressText(this.#reading.progress, this.#details));
  }

  /** Shows how far the details are. */
  showDetails(details: SasDetailProgress): void {
    this.#details = details;
    this.show();
  }

  /** Takes the line away. */
  end(): void {
    this.#line?.done();
    this.#reading = undefined;
  }
}

/** A time for people, rounded up: `5 s`, `3 min`, `2 h 5 min`. */
export function durationText(seconds: number): string {
  if (seconds <= 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= 90) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? "" : ` ${rest} min`}`;
}
