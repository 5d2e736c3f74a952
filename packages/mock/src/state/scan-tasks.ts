import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { Condition } from "./database.js";
import { inTransaction, readNumber, toNumber, toText } from "./database.js";
import type { HostScans } from "./host-scans.js";
import type { RegistryScans } from "./registry-scans.js";
import type { RunningCounts, ScanCounts, ScanPlace } from "./scan-counts.js";
import { countScans, imageTables, scanCountNames } from "./scan-counts.js";
import type { ScanObstacle } from "./scan-errors.js";
import { neverMs } from "./scan-order.js";
import { UntilChange } from "./until-change.js";

/**
 * The table of the tasks that were started by request. `name` is the ID by which callers know one. The counts are of images that
 * later scans have taken over; what came of the others is in their rows.
 */
export const scanTaskTable: string = `CREATE TABLE scan_tasks (
  id INTEGER PRIMARY KEY, place TEXT NOT NULL, name TEXT NOT NULL, end_ms INTEGER, total INTEGER NOT NULL, is_stopped INTEGER NOT NULL,
  ${scanCountNames.map((name) => `${name} INTEGER NOT NULL DEFAULT 0`).join(", ")}, UNIQUE (place, name)
)`;

/** A task to start. */
export interface NewScanTask {
  readonly place: ScanPlace;
  /** Images to scan. Those without a license, and those that are being scanned, must not be among the host images. */
  readonly chosen: Condition;
  /** Kinds of findings to look for, a sum of bits. */
  readonly parts: number;
  /** Start in milliseconds. */
  readonly startMs: number;
  /** Seconds after which the task ends. @default it has no end */
  readonly timeoutSec?: number;
  /** ID of the task. @default its number */
  readonly name?: string;
}

/** A task that was started. */
export interface ScanTask {
  /** Its number. */
  readonly id: number;
  /** The ID by which callers know it. */
  readonly name: string;
  /** True if it was stopped before all its images were done. */
  readonly isStopped: boolean;
  /** Time at which it ends at the latest, in milliseconds; `undefined` if it has no limit. */
  readonly endMs: number | undefined;
  /** Images that it started to scan. */
  readonly total: number;
  /** Outcomes of images that later scans have taken over. */
  readonly settled: ScanCounts;
}

/** Parts of the store that the tasks use. */
export interface ScanTaskParts {
  readonly host: HostScans;
  readonly registry: RegistryScans;
}

/** The scans that were started by request. Their progress is read from the rows of the images when somebody asks. */
export class ScanTasks {
  readonly #database: DatabaseSync;
  readonly #scans: ScanTaskParts;
  readonly #insert: StatementSync;
  readonly #byName: StatementSync;
  readonly #latest: StatementSync;
  readonly #nextId: StatementSync;
  readonly #counted = new Map<string, UntilChange<RunningCounts>>();

  constructor(database: DatabaseSync, scans: ScanTaskParts) {
    this.#database = database;
    this.#scans = scans;
    this.#insert = database.prepare(
      "INSERT INTO scan_tasks (id, place, name, end_ms, total, is_stopped) VALUES (?, ?, ?, ?, ?, FALSE)",
    );
    this.#byName = database.prepare("SELECT * FROM scan_tasks WHERE place = ? AND name = ?");
    this.#latest = database.prepare("SELECT * FROM scan_tasks WHERE place = ? ORDER BY id DESC LIMIT 1");
    this.#nextId = database.prepare("SELECT coalesce(max(max(id), max(CAST(name AS INTEGER))), 0) + 1 FROM scan_tasks");
  }

  /** Starts a task. @returns `undefined` if there is nothing to scan; then nothing has changed. */
  start({ place, chosen, parts, startMs, timeoutSec, name }: NewScanTask): ScanTask | undefined {
    return inTransaction(this.#database, () => {
      const id = readNumber(this.#nextId);
      const endMs = timeoutSec === undefined ? undefined : Math.min(startMs + timeoutSec * 1000, neverMs);
      const order = { parts, startMs, task: id, ...(endMs === undefined ? {} : { endMs }) };
      const total = this.#scans[place].start(chosen, order);
      if (total === 0) return undefined;
      this.#insert.run(id, place, name ?? String(id), endMs ?? null, total);
      return this.find(place, name ?? String(id));
    });
  }

  /** The task with an ID; `undefined` if there is none. */
  find(place: ScanPlace, name: string): ScanTask | undefined {
    return toTask(this.#byName.get(place, name));
  }

  /** The task that was started last; `undefined` before the first. */
  latest(place: ScanPlace): ScanTask | undefined {
    return toTask(this.#latest.get(place));
  }

  /** Stops the running scans of the images that meet a condition. */
  stop(place: ScanPlace, { sql, values }: Condition): void {
    inTransaction(this.#database, () => {
      const running = `SELECT scan_task FROM ${imageTables[place]} WHERE ScanStatus = 'SCANNING' AND (${sql})`;
      this.#database.prepare(`UPDATE scan_tasks SET is_stopped = TRUE WHERE id IN (${running})`).run(...values);
      this.#scans[place].stop({ sql, values });
    });
  }

  /** Progress of a task, with the images that later scans have taken over. They are counted again only when something has changed. */
  progress(place: ScanPlace, { id, settled, total }: ScanTask): RunningCounts {
    const key = `${place} ${id}`;
    const known =
      this.#counted.get(key) ?? new UntilChange(this.#database, () => countScans(this.#database, place, ofTask(id)));
    if (!this.#counted.has(key)) this.#counted.clear();
    this.#counted.set(key, known);
    const { clean, risky, failed, canceled, running, endMs } = known.current;
    return {
      clean: clean + settled.clean,
      risky: risky + settled.risky,
      failed: failed + settled.failed,
      canceled: canceled + settled.canceled,
      running,
      endMs,
      images: total,
    };
  }

  /** Progress of the latest scans of the images that meet a condition. */
  progressOf(place: ScanPlace, condition: Condition): RunningCounts {
    return countScans(this.#database, place, condition);
  }

  /** Lets the findings of a task be counted some milliseconds after its statuses have said that it is done. */
  delayCounts(place: ScanPlace, { id }: ScanTask, ms: number): void {
    const set = `scan_told = scan_end, scan_end = scan_end + ${ms}`;
    this.#change(place, id, `SET ${set} WHERE scan_told IS NULL`);
  }

  /** Lets the scans of a task fail when they would be done. @param images - IDs of images, numbers of registry images among them. @default all */
  obstruct(place: ScanPlace, { id }: ScanTask, obstacle: ScanObstacle, images?: readonly string[]): void {
    const imageId = place === "host" ? "ImageID" : "ImageId";
    const number = place === "host" ? "" : ` OR CAST(Id AS TEXT) IN (SELECT value FROM json_each(:images))`;
    const which = images === undefined ? "TRUE" : `${imageId} IN (SELECT value FROM json_each(:images))${number}`;
    this.#change(place, id, `SET scan_fault = '${obstacle}' WHERE (${which})`, images);
  }

  /** Lets the scans of a task never end, whatever its time limit is. */
  holdUp(place: ScanPlace, { id }: ScanTask): void {
    this.#change(place, id, `SET scan_end = ${neverMs}, scan_told = NULL, scan_fault = NULL WHERE TRUE`);
  }

  #change(place: ScanPlace, id: number, change: string, images?: readonly string[]): void {
    this.#database
      .prepare(`UPDATE ${imageTables[place]} ${change} AND scan_task = :id AND scan_end IS NOT NULL`)
      .run({ ":id": id, ...(images === undefined ? {} : { ":images": JSON.stringify(images) }) });
    this.#scans[place].changed();
  }
}

/** The condition that the latest task of an image is this one. */
export function ofTask(id: number): Condition {
  return { sql: `scan_task = ${id}`, values: [] };
}

function toTask(row: Readonly<Record<string, unknown>> | undefined): ScanTask | undefined {
  if (row === undefined) return undefined;
  const [clean = 0, risky = 0, failed = 0, canceled = 0] = scanCountNames.map((name) => toNumber(row[name]));
  return {
    id: toNumber(row["id"]),
    name: toText(row["name"]),
    isStopped: row["is_stopped"] === 1,
    endMs: row["end_ms"] === null ? undefined : toNumber(row["end_ms"]),
    total: toNumber(row["total"]),
    settled: { clean, risky, failed, canceled },
  };
}
