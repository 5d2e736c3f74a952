import { SERVICE_ZONES, type ScheduleKind, type ServiceZone } from "./service-zones.js";
import { secondsOfDay, shifted, timeText } from "./time-of-day.js";
import { offsetText, offsetsOf } from "./time-zone.js";
import type { ScheduleProblem } from "./unknown-keys.js";

const DAY = 86_400;

/** Times of a schedule as they stand in a file. */
export interface StatedTimes {
  readonly at: string;
  readonly until?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** Times in the zone of the service, or why they cannot be expressed in it. */
export interface ServiceTimes {
  readonly times: { readonly at: string; readonly until?: string; readonly timeZone: string };
  readonly problems: readonly ScheduleProblem[];
}

/**
 * Turns the times of a file into those of the service.
 *
 * @param kind - Which service.
 * @param stated - Times that were checked to be times of day.
 * @param now - From when the zone must have one offset: a service keeps one time of UTC all year.
 */
export function toServiceTimes(kind: ScheduleKind, stated: StatedTimes, now: Date): ServiceTimes {
  const zone = SERVICE_ZONES[kind];
  const offset = stated.timeZone === undefined ? zone.offsetMinutes : singleOffset(stated, zone, now);
  if (typeof offset !== "number")
    return {
      times: { ...given(stated), timeZone: zone.name },
      problems: [{ path: ["timeZone"], message: offset.message }],
    };
  const move = zone.offsetMinutes - offset;
  const at = moved(stated.at, move);
  const until = stated.until === undefined ? undefined : moved(stated.until, move);
  return {
    times: {
      at: timeText(at),
      ...(until === undefined ? {} : { until: timeText(until) }),
      timeZone: zone.name,
    },
    problems: kind === "images" ? problemsOfHours({ at, until: until ?? at }, zone) : problemsOfTimes({ at, until }),
  };
}

function given({ at, until }: StatedTimes): { readonly at: string; readonly until?: string } {
  return { at, ...(until === undefined ? {} : { until }) };
}

/** The offset of the zone of a file; why there is none, if the zone is unknown or has summer time. */
function singleOffset(
  { at, timeZone = "" }: StatedTimes,
  zone: ServiceZone,
  now: Date,
): number | { readonly message: string } {
  const offsets = offsetsOf(timeZone, now);
  if (offsets === undefined)
    return {
      message: `there is no time zone ${timeZone}. Write a name such as Asia/Shanghai, or an offset such as +08:00`,
    };
  const [first = 0, ...others] = offsets;
  if (others.length === 0) return first;
  const choices = offsets.map(
    (offset) =>
      `at: "${timeText(moved(at, zone.offsetMinutes - offset))}" is ${at} while ${timeZone} is ${offsetText(offset)}`,
  );
  return {
    message:
      `the clocks of ${timeZone} change, and the service keeps one time of ${offsetText(zone.offsetMinutes)} all year. ` +
      `Nearest, with timeZone: ${zone.name}: ${choices.join("; ")}`,
  };
}

function moved(time: string, minutes: number): number {
  return shifted(secondsOfDay(time) ?? 0, minutes);
}

function problemsOfTimes({
  at,
  until,
}: {
  readonly at: number;
  readonly until: number | undefined;
}): ScheduleProblem[] {
  const problems: ScheduleProblem[] = [];
  if (at === DAY) problems.push({ path: ["at"], message: 'the service has no 24:00. Nearest: "00:00"' });
  if (until === DAY)
    problems.push({ path: ["until"], message: 'the service has no 24:00. Nearest: "00:00", or leave it out' });
  if (until === at) problems.push({ path: ["until"], message: "must differ from at" });
  return problems;
}

/** The service knows whole hours only. A window that ends where it begins is the whole day. */
function problemsOfHours(
  { at, until }: { readonly at: number; readonly until: number },
  zone: ServiceZone,
): ScheduleProblem[] {
  const problems: ScheduleProblem[] = [];
  for (const [name, seconds] of [
    ["at", at],
    ["until", until],
  ] as const)
    if (seconds % 3600 !== 0)
      problems.push({
        path: [name],
        message: `the service knows whole hours only. Nearest: ${wholeHours(seconds)} in ${zone.name}`,
      });
  if (at === DAY) problems.push({ path: ["at"], message: 'a day begins at 00:00. Nearest: "00:00"' });
  return problems;
}

function wholeHours(seconds: number): string {
  const before = Math.floor(seconds / 3600) * 3600;
  return `"${timeText(before)}" or "${timeText(before + 3600)}"`;
}
