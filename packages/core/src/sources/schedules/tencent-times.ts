import type { ScheduleRuns } from "../../schedule/kept-schedule.js";
import { secondsOfDay, timeText } from "../../schedule/time-of-day.js";
import { textIn } from "../answer-fields.js";
import type { AnswerReader } from "./answer-reader.js";

/** Times of a schedule of Tencent Cloud in their shortest form. */
export function tencentTimes(answer: AnswerReader): { readonly at: string; readonly until?: string } {
  const at = timeIn(answer, "ScanTime");
  const end = answer.value("ScanEndTime");
  return {
    at: at ?? "00:00",
    ...(end === undefined || end === "" ? {} : { until: timeIn(answer, "ScanEndTime") ?? "00:00" }),
  };
}

/** True if no schedule was ever set. */
export function isUnset(answer: AnswerReader): boolean {
  const isEmpty = (name: string): boolean => [undefined, "", 0, false].some((empty) => answer.value(name) === empty);
  return ["Enable", "ScanTime", "ScanPeriod"].every(isEmpty);
}

/** Reads the last run. `LastScanTime` has no zone; it is taken to be in that of `ScanTime`. */
export function tencentRuns(answer: AnswerReader, offset: "+08:00" | "Z"): ScheduleRuns {
  const last = textIn(answer.value("LastScanTime"));
  const outcome = textIn(answer.value("ScanResult"));
  const moment =
    last === undefined
      ? Number.NaN
      : Date.parse(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(last) ? `${last.replace(" ", "T")}${offset}` : last);
  return {
    ...(Number.isNaN(moment) ? {} : { lastAt: new Date(moment).toISOString() }),
    ...(outcome === undefined ? {} : { lastOutcome: outcome }),
  };
}

/** A date before the time does not count, by the text of the vendor. */
function timeIn(answer: AnswerReader, name: string): string | undefined {
  const text = textIn(answer.value(name))?.replace(/^\d{4}-\d{2}-\d{2}[ T]/, "");
  const seconds = text === undefined ? undefined : secondsOfDay(text);
  return seconds === undefined || seconds === 86_400 ? answer.refuse(name, undefined) : timeText(seconds);
}
