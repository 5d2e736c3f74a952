import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { Condition } from "./database.js";
import { inTransaction, readNumber, toNumber } from "./database.js";
import { scanBits } from "./registry-image.js";
import type { RegistryImages } from "./registry-images.js";
import { endOfRun, firstToMakeUp, runAfter } from "./scan-calendar.js";
import { createNewFindings, scanDurationMs } from "./scan-findings.js";
import { selectionOf } from "./scan-selection.js";
import { cutSql, finishSql, startSql } from "./scan-sql.js";
import type { ScanRunResult, ScanSchedule, ScanSchedules } from "./schedules.js";

/** The parts of the store that the scans use. */
export interface ScannedState {
  readonly images: RegistryImages;
  readonly schedules: ScanSchedules;
  /** Seed of the findings. */
  readonly seed: number;
}

/** Largest number of runs to make up for after the clock has leapt ahead: a month of nightly ones. */
const maxMissedRuns = 32;

/** The scheduled scans of registry images. Nothing runs by itself: every reader brings them up to date first. */
export class RegistryScans {
  readonly #database: DatabaseSync;
  readonly #images: RegistryImages;
  readonly #schedules: ScanSchedules;
  readonly #cut: StatementSync;
  readonly #finish: StatementSync;
  readonly #nextEnd: StatementSync;
  /** Time of the next event; `undefined` if it has to be read from the rows. */
  #dueMs: number | undefined;

  constructor(database: DatabaseSync, { images, schedules, seed }: ScannedState) {
    registerFunctions(database, seed);
    this.#database = database;
    this.#images = images;
    this.#schedules = schedules;
    this.#cut = database.prepare(cutSql);
    this.#finish = database.prepare(finishSql);
    this.#nextEnd = database.prepare("SELECT min(scan_end) FROM registry_images WHERE scan_end IS NOT NULL");
  }

  /** Replaces the schedule at a time, in milliseconds. Scans that run go on. */
  schedule(schedule: ScanSchedule, nowMs: number): void {
    this.#schedules.set(schedule, nowMs);
    this.#dueMs = undefined;
  }

  /** Lets everything happen that is due at a time, in milliseconds. */
  catchUp(nowMs: number): void {
    this.#dueMs ??= this.#findDue();
    if (this.#dueMs > nowMs) return;
    inTransaction(this.#database, () => this.#runUntil(nowMs));
    this.#images.forget();
    this.#dueMs = this.#findDue();
  }

  #runUntil(nowMs: number): void {
    const schedule = this.#schedules.current;
    const { nextMs } = this.#schedules.runs;
    if (schedule !== undefined && nextMs !== undefined && nextMs <= nowMs) {
      let runMs = firstToMakeUp(schedule, { runMs: nextMs, untilMs: nowMs, most: maxMissedRuns });
      let last = this.#schedules.runs.last;
      for (; runMs <= nowMs; runMs = runAfter(schedule, runMs)) {
        this.#end(runMs);
        last = { startMs: runMs, result: this.#run(schedule, runMs) };
      }
      this.#schedules.runs = { nextMs: runMs, last };
    }
    this.#end(nowMs);
  }

  #run(schedule: ScanSchedule, runMs: number): ScanRunResult {
    const chosen = selectionOf(schedule);
    const { images, licensed } = this.#count(chosen);
    if (images === 0) return "ImageNeedIsEmpty";
    if (licensed === 0) return "InsufficientLicense";
    const parts = schedule.ScanType.reduce((sum, type) => sum + scanBits[type], 0);
    const endMs = Math.min(endOfRun(schedule, runMs), Number.MAX_SAFE_INTEGER);
    const run = JSON.stringify({ parts, start: runMs, end: endMs });
    this.#database.prepare(startSql(chosen.sql)).run(run, ...chosen.values);
    return "Success";
  }

  #count({ sql, values }: Condition): { readonly images: number; readonly licensed: number } {
    const row = this.#database
      .prepare(`SELECT count(*) AS images, total(IsAuthorized <> 0) AS licensed FROM registry_images WHERE ${sql}`)
      .get(...values);
    return { images: toNumber(row?.["images"]), licensed: toNumber(row?.["licensed"]) };
  }

  /** Completes the scans that are due. */
  #end(nowMs: number): void {
    this.#cut.run(nowMs);
    this.#finish.run(nowMs);
  }

  #findDue(): number {
    const nextEndMs = readNumber(this.#nextEnd);
    return Math.min(this.#schedules.runs.nextMs ?? Infinity, nextEndMs === 0 ? Infinity : nextEndMs);
  }
}

/** The two functions of the SQL that are not SQL. */
function registerFunctions(database: DatabaseSync, seed: number): void {
  const options = { deterministic: true };
  database.function("scan_duration", options, (imageId, startMs) =>
    scanDurationMs(seed, { imageId: String(imageId), startMs: Number(startMs) }),
  );
  database.function("scan_findings", options, (imageId, startMs, parts, scannedParts) =>
    JSON.stringify(
      createNewFindings(seed, {
        imageId: String(imageId),
        startMs: Number(startMs),
        parts: Number(parts),
        scannedParts: Number(scannedParts),
      }),
    ),
  );
}
