import { chinaOffsetMs } from "./china-time.js";

/** Milliseconds of a day. */
const dayMs = 24 * 3_600_000;

/** Rhythm of a schedule. */
export interface Cadence {
  /** Days from one run to the next, at least 1. */
  readonly ScanPeriod: number;
  /** Time of day at which a run starts, `HH:MM` or `HH:MM:SS`. */
  readonly ScanTime: string;
  /** Time of day at which a run ends, in the same form; absent or empty if it may go on. */
  readonly ScanEndTime?: string;
  /** Milliseconds that the clock of these times is ahead of UTC. @default those of China */
  readonly zoneMs?: number;
}

/** The first time of day of a schedule after a moment, in milliseconds. */
export function firstRunAfter({ ScanTime, zoneMs }: Cadence, afterMs: number): number {
  return nextTimeOfDay(ScanTime, afterMs, zoneMs);
}

/** The run after one that started at a moment. A period of any length leads to a number that JSON can hold. */
export function runAfter({ ScanPeriod }: Cadence, runMs: number): number {
  return Math.min(runMs + ScanPeriod * dayMs, Number.MAX_SAFE_INTEGER);
}

/** Runs that may have been missed. */
export interface MissedRuns {
  /** The first of them, in milliseconds. */
  readonly runMs: number;
  /** The moment up to which they count, in milliseconds. */
  readonly untilMs: number;
  /** Number of missed runs that are made up for. */
  readonly most: number;
}

/** The first run to make up for: the latest runs are, those further back are not. */
export function firstToMakeUp({ ScanPeriod }: Cadence, { runMs, untilMs, most }: MissedRuns): number {
  const missed = Math.floor((untilMs - runMs) / (ScanPeriod * dayMs)) + 1;
  return missed > most ? runMs + (missed - most) * ScanPeriod * dayMs : runMs;
}

/** Time by which a run must end; infinity if it may go on. */
export function endOfRun({ ScanEndTime = "", zoneMs }: Cadence, runMs: number): number {
  return ScanEndTime === "" ? Number.POSITIVE_INFINITY : nextTimeOfDay(ScanEndTime, runMs, zoneMs);
}

/** The next moment of a time of day after a moment, in milliseconds. @param zoneMs - As in {@link Cadence}. */
export function nextTimeOfDay(time: string, afterMs: number, zoneMs: number = chinaOffsetMs): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  const ofDayMs = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  const midnightMs = Math.floor((afterMs + zoneMs) / dayMs) * dayMs - zoneMs;
  const todayMs = midnightMs + ofDayMs;
  return todayMs > afterMs ? todayMs : todayMs + dayMs;
}
