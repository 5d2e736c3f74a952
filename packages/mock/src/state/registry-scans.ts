import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { Condition } from "./database.js";
import { inTransaction, readNumber, toNumber } from "./database.js";
import type { RegistryImages } from "./registry-images.js";
import { endOfRun } from "./scan-calendar.js";
import { scanBits } from "./scan-columns.js";
import { settleScans } from "./scan-counts.js";
import { createNewFindings, scanDurationMs } from "./scan-findings.js";
import type { ScanOrder } from "./scan-order.js";
import { orderJson } from "./scan-order.js";
import type { ScanRunResult } from "./scan-runs.js";
import { makeRuns } from "./scan-runs.js";
import { selectionOf } from "./scan-selection.js";
import { cancelSql, finishSql, startSql, tellSql } from "./scan-sql.js";
import type { ScanSchedule, ScanSchedules } from "./schedules.js";

/** The parts of the store that the scans use. */
export interface ScannedState {
  readonly images: RegistryImages;
  readonly schedules: ScanSchedules;
  /** Seed of the findings. */
  readonly seed: number;
}

/** The scans of registry images, those of tasks and those of the schedule. Nothing runs by itself: every reader brings them up to date first. */
export class RegistryScans {
  readonly #database: DatabaseSync;
  readonly #images: RegistryImages;
  readonly #schedules: ScanSchedules;
  readonly #cut: StatementSync;
  readonly #tell: StatementSync;
  readonly #finish: StatementSync;
  readonly #nextEnd: StatementSync;
  readonly #nextTold: StatementSync;
  /** Time of the next event; `undefined` if it has to be read from the rows. */
  #dueMs: number | undefined;

  constructor(database: DatabaseSync, { images, schedules, seed }: ScannedState) {
    registerFunctions(database, seed);
    this.#database = database;
    this.#images = images;
    this.#schedules = schedules;
    this.#cut = database.prepare(cancelSql("scan_end <= ? AND scan_is_cut"));
    this.#tell = database.prepare(tellSql);
    this.#finish = database.prepare(finishSql);
    this.#nextEnd = database.prepare("SELECT min(scan_end) FROM registry_images WHERE scan_end IS NOT NULL");
    this.#nextTold = database.prepare("SELECT min(scan_told) FROM registry_images WHERE scan_told IS NOT NULL");
  }

  /** Starts to scan the images with a license that meet a condition, with all that have the same image ID. @returns The number of them. */
  start({ sql, values }: Condition, order: ScanOrder): number {
    const same = `SELECT ImageId FROM registry_images WHERE IsAuthorized <> 0 AND (${sql})`;
    settleScans(this.#database, "registry", { sql: `scan_end IS NULL AND ImageId IN (${same})`, values });
    const { changes } = this.#database.prepare(startSql(sql)).run(orderJson(order), ...values);
    this.changed();
    return Number(changes);
  }

  /** Stops the running scans of the images that meet a condition, and of all with the same image IDs. */
  stop({ sql, values }: Condition): void {
    this.#database.prepare(cancelSql(`ImageId IN (SELECT ImageId FROM registry_images WHERE ${sql})`)).run(...values);
    this.changed();
  }

  /** Reads the rows again, because scans of them have changed. */
  changed(): void {
    this.#images.forget();
    this.#dueMs = undefined;
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
    this.changed();
    this.#dueMs = this.#findDue();
  }

  #runUntil(nowMs: number): void {
    const { current, runs } = this.#schedules;
    const made = makeRuns(current, { runs, nowMs }, (runMs) => {
      this.#end(runMs);
      return current === undefined ? "ImageNeedIsEmpty" : this.#run(current, runMs);
    });
    if (made.nextMs !== runs.nextMs) this.#schedules.runs = made;
    this.#end(nowMs);
  }

  #run(schedule: ScanSchedule, runMs: number): ScanRunResult {
    const chosen = selectionOf(schedule);
    const { images, licensed } = this.#count(chosen);
    if (images === 0) return "ImageNeedIsEmpty";
    if (licensed === 0) return "InsufficientLicense";
    const parts = schedule.ScanType.reduce((sum, type) => sum + scanBits[type], 0);
    this.start(chosen, { parts, startMs: runMs, endMs: endOfRun(schedule, runMs) });
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
    this.#tell.run(nowMs);
    this.#finish.run(nowMs);
  }

  #findDue(): number {
    const times = [readNumber(this.#nextEnd), readNumber(this.#nextTold)].filter((ms) => ms > 0);
    return Math.min(this.#schedules.runs.nextMs ?? Infinity, ...times);
  }
}

/** Registers the two functions that the SQL calls and SQLite does not have. */
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
