import type { Cadence } from "./scan-calendar.js";
import { firstToMakeUp, runAfter } from "./scan-calendar.js";

/** Result of a run. */
export type ScanRunResult = "ImageNeedIsEmpty" | "InsufficientLicense" | "Success";

/** State of a schedule's runs. */
export interface ScanRuns {
  /** Start of the next, in milliseconds; `undefined` if the schedule is off. */
  readonly nextMs: number | undefined;
  /** The last one; `undefined` before the first. */
  readonly last: { readonly startMs: number; readonly result: ScanRunResult } | undefined;
}

/** Largest number of runs to make up for after the clock has leapt ahead: a month of nightly ones. */
const maxMissedRuns = 32;

/**
 * Makes the runs of a schedule that are due at a time, in milliseconds.
 *
 * @param cadence - Rhythm of the schedule; `undefined` if there is none.
 * @param run - Makes the run of a time.
 * @returns State of the runs afterwards, the same object if none was due.
 */
export function makeRuns(
  cadence: Cadence | undefined,
  { runs, nowMs }: { readonly runs: ScanRuns; readonly nowMs: number },
  run: (runMs: number) => ScanRunResult,
): ScanRuns {
  const { nextMs } = runs;
  if (cadence === undefined || nextMs === undefined || nextMs > nowMs) return runs;
  let runMs = firstToMakeUp(cadence, { runMs: nextMs, untilMs: nowMs, most: maxMissedRuns });
  let { last } = runs;
  for (; runMs <= nowMs; runMs = runAfter(cadence, runMs)) last = { startMs: runMs, result: run(runMs) };
  return { nextMs: runMs, last };
}
