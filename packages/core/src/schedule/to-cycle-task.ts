import type { ImagesSchedule } from "./schedule.js";
import { SERVICE_ZONES } from "./service-zones.js";
import { secondsOfDay } from "./time-of-day.js";

/** The fields of a cycle task that a schedule says. */
export interface CycleTaskFields {
  /** 1 if it runs. */
  readonly Enable: 0 | 1;
  /** Unit of `IntervalPeriod`. */
  readonly PeriodUnit: "day" | "hour";
  /** Days or hours from one scan to the next. */
  readonly IntervalPeriod: number;
  /** Hour of the day from which a scan may start, 0 to 23. */
  readonly TargetStartTime: number;
  /** Hour of the day until which a scan may start, 0 to 24. */
  readonly TargetEndTime: number;
  /** Milliseconds since 1970, a number in spite of its name. */
  readonly FirstDateStr: number;
}

/**
 * Converts a schedule of images of Alibaba Cloud to the vendor's fields.
 *
 * @param now - Time after which a first run that is not declared is: at the next `at`.
 */
export function toCycleTask(schedule: ImagesSchedule, now: Date): CycleTaskFields {
  const { enabled, everyDays, everyHours, at, until, firstRun } = schedule;
  return {
    Enable: enabled ? 1 : 0,
    ...(everyDays === undefined
      ? { PeriodUnit: "hour", IntervalPeriod: everyHours ?? 1 }
      : { PeriodUnit: "day", IntervalPeriod: everyDays }),
    TargetStartTime: hourOf(at),
    TargetEndTime: hourOf(until),
    FirstDateStr: firstRun === undefined ? nextHour(hourOf(at), now.getTime()) : Date.parse(firstRun),
  };
}

function hourOf(time: string): number {
  return (secondsOfDay(time) ?? 0) / 3600;
}

function nextHour(hour: number, nowMs: number): number {
  const dayMs = 86_400_000;
  const offsetMs = SERVICE_ZONES.images.offsetMinutes * 60_000;
  const today = Math.floor((nowMs + offsetMs) / dayMs) * dayMs - offsetMs + hour * 3_600_000;
  return today > nowMs ? today : today + dayMs;
}
