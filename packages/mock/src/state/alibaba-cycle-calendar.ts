import { chinaOffsetMs } from "./china-time.js";

/** When a schedule runs. */
export interface CyclePlan {
  /** First run, in milliseconds. */
  readonly FirstDateStr: number;
  readonly IntervalPeriod: number;
  readonly PeriodUnit: "day" | "hour";
  /** Hours of the day in UTC+8 between which scans run, 0 to 24; alike for all day. */
  readonly TargetStartTime: number;
  readonly TargetEndTime: number;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Later times have years of more digits than the vendors' formats. */
const endMs = Date.UTC(9999, 11, 31);

/** Milliseconds between two runs. */
export function intervalOf({ IntervalPeriod, PeriodUnit }: CyclePlan): number {
  return IntervalPeriod * (PeriodUnit === "day" ? dayMs : hourMs);
}

/**
 * Computes the first run after a time: the first run of all and a whole number of intervals, moved into the hours of the day.
 *
 * @param afterMs - Time in milliseconds.
 * @returns Milliseconds; `undefined` if that is after the year 9999.
 */
export function nextRunAfter(plan: CyclePlan, afterMs: number): number | undefined {
  const interval = intervalOf(plan);
  // A run is moved by less than a day.
  const passed = Math.max(0, Math.floor((afterMs - dayMs - plan.FirstDateStr) / interval));
  for (let run = plan.FirstDateStr + passed * interval; run < endMs; run += interval) {
    const moved = moveIntoHours(run, plan);
    if (moved > afterMs) return moved;
  }
  return undefined;
}

function moveIntoHours(timeMs: number, { TargetStartTime, TargetEndTime }: CyclePlan): number {
  const start = TargetStartTime % 24;
  const length = (TargetEndTime - start + 24) % 24 || 24;
  const ofDay = (timeMs + chinaOffsetMs) % dayMs;
  const sinceStart = (ofDay - start * hourMs + dayMs) % dayMs;
  return sinceStart < length * hourMs ? timeMs : timeMs + dayMs - sinceStart;
}
