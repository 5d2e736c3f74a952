import type { DatabaseSync, SQLInputValue } from "node:sqlite";

import { sha256Hex } from "../crypto/digest.js";
import type { AlibabaArrivals } from "./alibaba-arrivals.js";
import type { AlibabaImages } from "./alibaba-images.js";
import type { OpenScan } from "./alibaba-scan-progress.js";
import type { AlibabaScanQuota } from "./alibaba-scan-quota.js";
import { isInScannedRegion } from "./alibaba-scan-regions.js";
import {
  countSql,
  countedSql,
  endSql,
  overSql,
  startSql,
  stoppedSql,
  useUnitsSql,
  writeSql,
} from "./alibaba-scan-sql.js";
import { steps } from "./alibaba-scan-tables.js";
import type { Condition } from "./database.js";
import { readNumber, readText, toNumber, toText } from "./database.js";

/** Scans that the service runs at once. */
const mostAtOnce = 10;

/** Images that are scanned at a time: as many as these, or a hundredth of all, so that no scan takes longer than a working day. */
const leastWidth = 10;

/** A scan that was started. */
export interface StartedScan {
  readonly taskId: string;
  /** Images to scan. */
  readonly total: number;
  /** False if no image that was chosen is in a region where images are scanned. */
  readonly isRegionScanned: boolean;
}

/** The latest scan of an image. */
export interface LatestScan {
  /** Number of the scan of the image. */
  readonly number: number;
  readonly taskId: string;
  readonly source: string;
  /** Start of the task, in milliseconds. */
  readonly createdMs: number;
  /** Times of the work on the image. */
  readonly open: OpenScan;
  /** Outcome: `SUCCESS`, `FAIL`, `TIMEOUT`, `STOPPED`, `CANCELED`; `undefined` as long as it waits or runs. */
  readonly outcome: string | undefined;
  /** End, in milliseconds. */
  readonly overMs: number;
}

/** Something that goes wrong with a scan. */
export type ScanTrouble =
  | { readonly kind: "fails"; readonly outcome: "FAIL" | "TIMEOUT"; readonly images: readonly string[] | undefined }
  | { readonly kind: "hangs" }
  | { readonly kind: "late-counters"; readonly ms: number };

/** The parts of the store that the scans use. */
export interface AlibabaScanParts {
  readonly images: AlibabaImages;
  readonly arrivals: AlibabaArrivals;
  readonly quota: AlibabaScanQuota;
  /** Seed of the IDs. */
  readonly seed: number;
}

/** The scans of images at Security Center. As with those of TCSS nothing runs by itself: what is due happens when somebody looks. */
export class AlibabaScans {
  readonly #database: DatabaseSync;
  readonly #parts: AlibabaScanParts;

  constructor(database: DatabaseSync, parts: AlibabaScanParts) {
    this.#database = database;
    this.#parts = parts;
  }

  /** False if so many scans run that the service starts no other. */
  get canStart(): boolean {
    return this.#number("SELECT count(*) FROM alibaba_scan_tasks WHERE over_ms IS NULL") < mostAtOnce;
  }

  /** Counts the images that a scan would cover, and the units that it would use, at a time in milliseconds. */
  cost(chosen: Condition, timeMs: number): { readonly images: number; readonly units: number } {
    const row = this.#database
      .prepare(
        `SELECT count(*) AS images, total(Uuid NOT IN (
          SELECT uuid FROM alibaba_scan_units WHERE month = strftime('%Y-%m', ? / 1000, 'unixepoch', '+8 hours'))) AS units
        FROM alibaba_images WHERE ${isInScannedRegion} AND ${chosen.sql}`,
      )
      .get(timeMs, ...chosen.values);
    return { images: toNumber(row?.["images"]), units: toNumber(row?.["units"]) };
  }

  /**
   * Starts a scan. Images that another scan has not finished are left to it.
   *
   * @param chosen - The images.
   * @param options.source - Where it was started, `openapi` or `console_batch`.
   * @param options.timeMs - Time in milliseconds.
   * @param options.taskId - ID of the scan. @default made up
   * @param options.arrivals - UUIDs of images that are scanned as soon as they are listed. @default none
   */
  start(
    { sql, values }: Condition,
    {
      source,
      timeMs,
      arrivals = [],
      taskId: given,
    }: {
      readonly source: string;
      readonly timeMs: number;
      readonly arrivals?: readonly string[];
      readonly taskId?: string;
    },
  ): StartedScan {
    const number = this.#number("SELECT coalesce(max(number), 0) + 1 FROM alibaba_scan_tasks");
    const taskId = given ?? sha256Hex(`scan ${this.#parts.seed} ${number} ${timeMs}`).slice(0, 32);
    this.#run(
      "INSERT INTO alibaba_scan_tasks (number, task_id, source, created_ms) VALUES (?, ?, ?, ?)",
      number,
      taskId,
      source,
      timeMs,
    );
    const isOpen = `id IN (SELECT image FROM alibaba_scans WHERE step = ${steps.open})`;
    this.#run(
      `UPDATE alibaba_scans SET is_repeated = 1 WHERE step = ${steps.open} AND image IN (SELECT id FROM alibaba_images WHERE ${sql})`,
      ...values,
    );
    const elsewhere = this.#run(
      `UPDATE alibaba_images SET scan = json_set(scan, '$.ScaResult', 'TASK_NOT_SUPPORT_REGION') WHERE NOT ${isInScannedRegion} AND ${sql}`,
      ...values,
    );
    const from = `FROM alibaba_images WHERE ${isInScannedRegion} AND NOT ${isOpen} AND ${sql}`;
    const count = this.#number(`SELECT count(*) ${from}`, ...values);
    const width = Math.max(leastWidth, Math.ceil(count / 100));
    // The images are read before the rows change: the task that is replaced is over then.
    this.#run(startSql(`SELECT id ${from}`), ...values, JSON.stringify({ task: number, start: timeMs, width }));
    for (const uuid of arrivals) this.#parts.arrivals.list(uuid, { task: number, timeMs });
    const total = count + arrivals.length;
    if (total === 0) this.#run("UPDATE alibaba_scan_tasks SET over_ms = ? WHERE number = ?", timeMs, number);
    this.#parts.images.forget();
    return { taskId, total, isRegionScanned: total > 0 || elsewhere === 0 };
  }

  /** Stops a scan at a time in milliseconds; what was scanned stays. @returns False if there is no such scan. */
  cancel(taskId: string, timeMs: number): boolean {
    const number = this.#number("SELECT number FROM alibaba_scan_tasks WHERE task_id = ?", taskId);
    if (number === 0) return false;
    this.#run(
      `UPDATE alibaba_scans SET step = ${steps.final}, outcome = 'CANCELED', over_ms = ? WHERE step = ${steps.open} AND task = ?`,
      timeMs,
      number,
    );
    this.#run("UPDATE alibaba_arrivals SET task = NULL WHERE task = ?", number);
    this.#run("UPDATE alibaba_scan_tasks SET over_ms = ? WHERE number = ? AND over_ms IS NULL", timeMs, number);
    return true;
  }

  /** Lets something go wrong with a scan. */
  disturb(taskId: string, trouble: ScanTrouble): void {
    const number = this.#number("SELECT number FROM alibaba_scan_tasks WHERE task_id = ?", taskId);
    const open = `step = ${steps.open} AND task = ?`;
    if (trouble.kind === "late-counters")
      this.#run("UPDATE alibaba_scan_tasks SET lag_ms = ? WHERE number = ?", trouble.ms, number);
    else if (trouble.kind === "hangs") this.#run(`UPDATE alibaba_scans SET hangs = 1 WHERE ${open}`, number);
    else {
      const names = `SELECT value FROM json_each(?)`;
      const all = trouble.images === undefined;
      const list = JSON.stringify(trouble.images ?? []);
      this.#run(
        `UPDATE alibaba_scans SET fails = ? WHERE ${open} AND (? OR image IN (SELECT id FROM alibaba_images
          WHERE Uuid IN (${names}) OR row ->> '$.Digest' IN (${names}) OR row ->> '$.ImageId' IN (${names})))`,
        trouble.outcome,
        number,
        Number(all),
        list,
        list,
        list,
      );
    }
  }

  /** The latest scan of the image with a digest; `undefined` if it was never scanned by a task. */
  latest(digest: string): LatestScan | undefined {
    const row = this.#database
      .prepare(
        `SELECT scan.*, task_id, source, created_ms FROM alibaba_images AS image JOIN alibaba_scans AS scan ON scan.image = image.id
          JOIN alibaba_scan_tasks AS task ON task.number = scan.task
          WHERE image.row ->> '$.Digest' = ? ORDER BY scan.task DESC, scan.place LIMIT 1`,
      )
      .get(digest);
    if (row === undefined) return undefined;
    return {
      number: toNumber(row["task"]) * 10_000_000 + toNumber(row["place"]) + 1,
      taskId: toText(row["task_id"]),
      source: toText(row["source"]),
      createdMs: toNumber(row["created_ms"]),
      open: { startMs: toNumber(row["start_ms"]), endMs: toNumber(row["end_ms"]), isRepeated: false },
      outcome: row["outcome"] === null ? undefined : toText(row["outcome"]),
      overMs: toNumber(row["over_ms"]),
    };
  }

  /** Time of the next end, in milliseconds; `Infinity` if nothing is due. */
  get dueMs(): number {
    const ends = readText(
      this.#database.prepare(`SELECT json_array(
        (SELECT min(end_ms) FROM alibaba_scans WHERE step = ${steps.open} AND NOT hangs),
        (SELECT min(counts_ms) FROM alibaba_scans WHERE step = ${steps.uncounted}),
        (SELECT min(listed_ms) FROM alibaba_arrivals))`),
    );
    const times = JSON.parse(ends ?? "[]") as readonly (number | null)[]; // by the query
    return Math.min(...times.map((time) => time ?? Infinity));
  }

  /** Lets every scan end that has ended at a time, in milliseconds. */
  settle(nowMs: number): void {
    this.#listArrivals(nowMs);
    for (const { task, stop } of this.#database.prepare(stoppedSql).all(nowMs, this.#parts.quota.total))
      this.#stop(toNumber(task), toNumber(stop));
    this.#run(useUnitsSql, nowMs);
    this.#run(endSql, nowMs);
    this.#database.exec(writeSql);
    this.#run(countSql, nowMs);
    this.#run(countedSql, nowMs);
    this.#run(overSql, nowMs);
    this.#parts.images.forget();
  }

  /** Stops a scan because the quota is used up. */
  #stop(task: number, stopMs: number): void {
    this.#run(
      `UPDATE alibaba_scans SET step = ${steps.ended}, outcome = 'STOPPED', over_ms = ? WHERE step = ${steps.open} AND task = ? AND end_ms >= ?`,
      stopMs,
      task,
      stopMs,
    );
    this.#run("UPDATE alibaba_arrivals SET task = NULL WHERE task = ?", task);
  }

  #listArrivals(nowMs: number): void {
    for (const { task, listedMs, imageIds } of this.#parts.arrivals.takeDue(nowMs)) {
      if (task === undefined) continue;
      const input = JSON.stringify({ task, start: listedMs, width: leastWidth });
      this.#run(startSql("SELECT value AS id FROM json_each(?)"), JSON.stringify(imageIds), input);
    }
  }

  #number(sql: string, ...values: readonly SQLInputValue[]): number {
    return readNumber(this.#database.prepare(sql), ...values);
  }

  #run(sql: string, ...values: readonly SQLInputValue[]): number {
    return Number(this.#database.prepare(sql).run(...values).changes);
  }
}
