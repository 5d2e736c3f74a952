import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { Condition } from "./database.js";
import { inTransaction, readNumber, toNumber } from "./database.js";
import type { HostImages } from "./host-images.js";
import { cancelHostSql, finishHostSql, startHostSql, tellHostSql } from "./host-scan-sql.js";
import type { HostSchedule, HostSchedules } from "./host-schedules.js";
import { hostSelectionOf } from "./host-schedules.js";
import { endOfRun } from "./scan-calendar.js";
import { settleScans } from "./scan-counts.js";
import type { ScanOrder } from "./scan-order.js";
import { canBeScanned, orderJson } from "./scan-order.js";
import type { ScanRunResult } from "./scan-runs.js";
import { makeRuns } from "./scan-runs.js";

/** The parts of the store that the scans of host images use. */
export interface HostScanParts {
  readonly images: HostImages;
  readonly schedules: HostSchedules;
}

/**
 * The scans of host images: those of tasks, of the schedule, and those that the licensing rule starts. As with registry images,
 * nothing runs by itself. The SQL functions that say what a scan finds are those of {@link RegistryScans}, so make that first.
 */
export class HostScans {
  readonly #database: DatabaseSync;
  readonly #images: HostImages;
  readonly #schedules: HostSchedules;
  readonly #cut: StatementSync;
  readonly #tell: StatementSync;
  readonly #finish: StatementSync;
  readonly #nextEnd: StatementSync;
  readonly #nextTold: StatementSync;
  /** Time of the next event; `undefined` if it has to be read from the rows. */
  #dueMs: number | undefined;

  constructor(database: DatabaseSync, { images, schedules }: HostScanParts) {
    this.#database = database;
    this.#images = images;
    this.#schedules = schedules;
    this.#cut = database.prepare(cancelHostSql("scan_end <= ? AND scan_fault = 'canceled'"));
    this.#tell = database.prepare(tellHostSql);
    this.#finish = database.prepare(finishHostSql);
    this.#nextEnd = database.prepare("SELECT min(scan_end) FROM host_images WHERE scan_end IS NOT NULL");
    this.#nextTold = database.prepare("SELECT min(scan_told) FROM host_images WHERE scan_told IS NOT NULL");
  }

  /** Starts to scan the images that meet a condition, whether they have a license or not. @returns The number of them. */
  start(chosen: Condition, order: ScanOrder): number {
    settleScans(this.#database, "host", chosen);
    const { changes } = this.#database.prepare(startHostSql(chosen.sql)).run(orderJson(order), ...chosen.values);
    this.changed();
    return Number(changes);
  }

  /** Stops the running scans of the images that meet a condition. */
  stop({ sql, values }: Condition): void {
    this.#database.prepare(cancelHostSql(sql)).run(...values);
    this.changed();
  }

  /** Replaces the schedule at a time, in milliseconds. Scans that run go on. */
  schedule(schedule: HostSchedule, nowMs: number): void {
    this.#schedules.set(schedule, nowMs);
    this.#dueMs = undefined;
  }

  /** Reads the rows again, because scans of them have changed. */
  changed(): void {
    this.#images.forget();
    this.#dueMs = undefined;
  }

  /** Lets everything happen that is due at a time, in milliseconds. */
  catchUp(nowMs: number): void {
    this.#dueMs ??= this.#findDue();
    if (this.#dueMs > nowMs) return;
    inTransaction(this.#database, () => {
      const { cadence, runs } = this.#schedules;
      const made = makeRuns(cadence, { runs, nowMs }, (runMs) => this.#run(runMs));
      if (made.nextMs !== runs.nextMs) this.#schedules.runs = made;
      this.#end(nowMs);
    });
    this.changed();
    this.#dueMs = this.#findDue();
  }

  #run(runMs: number): ScanRunResult {
    this.#end(runMs);
    const schedule = this.#schedules.current;
    if (schedule === undefined) return "ImageNeedIsEmpty";
    const chosen = hostSelectionOf(schedule);
    const row = this.#database
      .prepare(`SELECT count(*) AS images, total(IsAuthorized <> 0) AS licensed FROM host_images WHERE ${chosen.sql}`)
      .get(...chosen.values);
    if (toNumber(row?.["images"]) === 0) return "ImageNeedIsEmpty";
    if (toNumber(row?.["licensed"]) === 0) return "InsufficientLicense";
    const { cadence, parts } = this.#schedules;
    const endMs = cadence === undefined ? Infinity : endOfRun(cadence, runMs);
    const order = { parts, startMs: runMs, endMs };
    this.start({ sql: `(${chosen.sql}) AND ${canBeScanned.sql}`, values: chosen.values }, order);
    return "Success";
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
