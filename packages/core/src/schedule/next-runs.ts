import type { KeptSchedule } from "./kept-schedule.js";
import type { ImagesSchedule } from "./schedule.js";
import { SERVICE_ZONES, type ScheduleKind } from "./service-zones.js";
import { secondsOfDay } from "./time-of-day.js";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Runs to come. */
export interface NextRuns {
  /** Their starts, ISO 8601, in order; none if the schedule does not run. */
  readonly at: readonly string[];
  /**
   * Origin of the moments: `service`, the first is what the service says; `computed`, by the schedule and what is known of its last
   * or first run; `earliest`, only the time of day of one run is sure, as nobody says from when the days are counted.
   */
  readonly by: "computed" | "earliest" | "service";
}

/** Options of {@link nextRuns}. */
export interface NextRunsOptions {
  /** Time after which runs count. */
  readonly now: Date;
  /** Number of runs. @default 3 */
  readonly count?: number;
}

/**
 * Computes when a schedule runs next. The services keep one time of UTC all year, so this needs no calendar; the zone of
 * whoever reads it matters only where the moments are shown.
 */
export function nextRuns<Kind extends ScheduleKind>(
  kind: Kind,
  { schedule, runs }: KeptSchedule<Kind>,
  { now, count = 3 }: NextRunsOptions,
): NextRuns {
  if (schedule === undefined || !schedule.enabled) return { at: [], by: "computed" };
  const nowMs = now.getTime();
  if (kind === "images") return runsOfImages(schedule as ImagesSchedule, { nextAt: runs.nextAt, nowMs, count }); // the kind tells
  const { everyDays = 1 } = schedule;
  const { ms, by } = startOfDay(kind, { schedule, lastAt: runs.lastAt, nowMs });
  // From a moment that may be days too early, later ones would be guesses as well.
  const length = by === "earliest" ? Math.min(1, count) : count;
  return { at: textsOf(Array.from({ length }, (_, index) => ms + index * everyDays * DAY_MS)), by };
}

interface ImagesRunsOptions {
  readonly nextAt: string | undefined;
  readonly nowMs: number;
  readonly count: number;
}

/** Runs that fall between two windows are moved to the same beginning, and are one. */
function runsOfImages(schedule: ImagesSchedule, { nextAt, nowMs, count }: ImagesRunsOptions): NextRuns {
  const { ms, by } = startOfImages(schedule, nextAt, nowMs);
  const moments = new Set<number>();
  for (let run = ms; moments.size < count; run += periodMs(schedule)) moments.add(intoWindow(run, schedule));
  return { at: textsOf([...moments]), by };
}

function periodMs({ everyDays, everyHours = 24 }: ImagesSchedule): number {
  return everyDays === undefined ? everyHours * HOUR_MS : everyDays * DAY_MS;
}

function textsOf(moments: readonly number[]): readonly string[] {
  return moments.filter((ms) => ms <= MAX_MS).map((ms) => new Date(ms).toISOString());
}

/** The last moment of a `Date`. */
const MAX_MS = 8.64e15;

interface Start {
  readonly ms: number;
  readonly by: NextRuns["by"];
}

interface DailyStart {
  readonly schedule: { readonly at: string; readonly everyDays?: number | undefined };
  readonly lastAt: string | undefined;
  readonly nowMs: number;
}

function startOfDay(kind: ScheduleKind, { schedule: { at, everyDays = 1 }, lastAt, nowMs }: DailyStart): Start {
  const offsetMs = SERVICE_ZONES[kind].offsetMinutes * 60_000;
  const timeMs = (secondsOfDay(at) ?? 0) * 1000;
  const dayOf = (ms: number): number => Math.floor((ms + offsetMs) / DAY_MS) * DAY_MS - offsetMs + timeMs;
  const today = dayOf(nowMs);
  const earliest = today > nowMs ? today : today + DAY_MS;
  const lastMs = lastAt === undefined ? Number.NaN : Date.parse(lastAt);
  if (everyDays === 1) return { ms: earliest, by: "computed" };
  if (Number.isNaN(lastMs)) return { ms: earliest, by: "earliest" };
  const period = everyDays * DAY_MS;
  const anchor = dayOf(lastMs);
  return { ms: anchor + Math.max(1, Math.ceil((earliest - anchor) / period)) * period, by: "computed" };
}

function startOfImages(schedule: ImagesSchedule, nextAt: string | undefined, nowMs: number): Start {
  const { firstRun } = schedule;
  const nextMs = nextAt === undefined ? Number.NaN : Date.parse(nextAt);
  if (nextMs > nowMs) return { ms: nextMs, by: "service" };
  const firstMs = firstRun === undefined ? Number.NaN : Date.parse(firstRun);
  if (Number.isNaN(firstMs)) return { ...startOfDay("images", { schedule, lastAt: undefined, nowMs }), by: "earliest" };
  const period = periodMs(schedule);
  const first = Math.max(0, Math.ceil((nowMs - DAY_MS - firstMs) / period));
  // A moment before its window is moved forward, by less than a day.
  for (let run = first; ; run++) {
    const ms = firstMs + run * period;
    if (intoWindow(ms, schedule) > nowMs) return { ms, by: "computed" };
  }
}

/** The moment itself if it is in the window of the day, else the next beginning of the window. */
function intoWindow(ms: number, { at, until }: ImagesSchedule): number {
  const offsetMs = SERVICE_ZONES.images.offsetMinutes * 60_000;
  const start = (secondsOfDay(at) ?? 0) * 1000;
  const length = ((secondsOfDay(until) ?? 0) * 1000 - start + DAY_MS) % DAY_MS || DAY_MS;
  const sinceStart = (((ms + offsetMs - start) % DAY_MS) + DAY_MS) % DAY_MS;
  return sinceStart < length ? ms : ms + DAY_MS - sinceStart;
}
