import type { FindingsReading } from "@plimsoll/core";

import { count } from "../../output/count.js";

/** One line on how far a reading of findings is: lists, findings, rate and the time that is left. */
export function progressText({
  listsDone,
  lists,
  findings,
  findingsPerSecond,
  secondsLeft,
}: FindingsReading["progress"]): string {
  const rate = findingsPerSecond === undefined ? "" : `, ${Math.round(findingsPerSecond)}/s`;
  const left = secondsLeft === undefined || listsDone === lists ? "" : `, ${durationText(secondsLeft)} left`;
  return `${listsDone} of ${count(lists, "list")}, ${count(findings, "finding")}${rate}${left}`;
}

/** A time for people, rounded up: `5 s`, `3 min`, `2 h 5 min`. */
export function durationText(seconds: number): string {
  if (seconds <= 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= 90) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? "" : ` ${rest} min`}`;
}
