import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { tcss } from "@plimsoll/types";

import type { Condition } from "./database.js";
import { prepareInsert, readNumber, toNumber, toText } from "./database.js";
import type { Candidate } from "./host-images.js";

/** A row of the log as DescribeImageAutoAuthorizedLogList answers it. */
export type LogRow = tcss.components["schemas"]["AutoAuthorizedImageInfo"];

/** One attempt to license images, which groups the rows of the log. */
export interface LicenseTask {
  /** `AUTO` by the account's rule, `MANUAL` by a request. */
  readonly type: "AUTO" | "MANUAL";
  readonly source: "LOCAL" | "REGISTRY";
  /** When, in milliseconds. */
  readonly timeMs: number;
  readonly images: readonly (Candidate & { readonly status: LogRow["Status"] })[];
}

/** Which rows of a task's log. */
export interface LogQuery {
  readonly taskId: number;
  readonly condition: Condition;
  readonly descending: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** The tables of the license pool: licenses are spent for good, so those in use are the image IDs that have one. */
export const licenseTable = `CREATE TABLE licenses (ImageId TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE license_pool (id INTEGER PRIMARY KEY CHECK (id = 1), total INTEGER NOT NULL);
CREATE TABLE license_tasks (id INTEGER PRIMARY KEY, type TEXT, source TEXT, time INTEGER);
CREATE TABLE license_log (id INTEGER PRIMARY KEY, task_id INTEGER, ImageId TEXT, ImageName TEXT, time INTEGER, Status TEXT);
CREATE INDEX license_log_by_task ON license_log (task_id)`;

/** The vendor writes times of licensing in those of China. */
const zoneMs = 8 * 3_600_000;

/** The license pool, and what happened to it. */
export class Licenses {
  readonly #database: DatabaseSync;
  readonly #total: StatementSync;
  readonly #setTotal: StatementSync;
  readonly #used: StatementSync;
  readonly #spend: StatementSync;
  readonly #addTask: StatementSync;
  readonly #addRow: StatementSync;
  readonly #newestTask: StatementSync;
  readonly #hasTask: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#total = database.prepare("SELECT total FROM license_pool");
    this.#setTotal = database.prepare("INSERT OR REPLACE INTO license_pool (id, total) VALUES (1, ?)");
    this.#used = database.prepare("SELECT count(*) FROM licenses");
    this.#spend = database.prepare("INSERT OR IGNORE INTO licenses SELECT value FROM json_each(?) ORDER BY value");
    this.#addTask = prepareInsert(database, "license_tasks", ["type", "source", "time"]);
    this.#addRow = prepareInsert(database, "license_log", ["task_id", "ImageId", "ImageName", "time", "Status"]);
    this.#newestTask = database.prepare("SELECT max(id) FROM license_tasks");
    this.#hasTask = database.prepare("SELECT count(*) FROM license_tasks WHERE id = ?");
  }

  /** Licenses that the account has, those in use included. */
  get total(): number {
    return readNumber(this.#total);
  }

  set total(count: number) {
    this.#setTotal.run(count);
  }

  /** Licenses in use. */
  get used(): number {
    return readNumber(this.#used);
  }

  /** Number of the task that was added last; 0 if there is none. */
  get newestTaskId(): number {
    return readNumber(this.#newestTask);
  }

  /** Takes a license for each image ID that has none. */
  spend(imageIds: readonly string[]): void {
    this.#spend.run(JSON.stringify(imageIds));
  }

  /** Adds a task and its log. */
  addTask({ type, source, timeMs, images }: LicenseTask): void {
    const { lastInsertRowid } = this.#addTask.run(type, source, timeMs);
    for (const { imageId, imageName, status } of images)
      this.#addRow.run(lastInsertRowid, imageId, imageName, timeMs, status);
  }

  /** Whether there is such a task. */
  hasTask(id: number): boolean {
    return readNumber(this.#hasTask, id) > 0;
  }

  /** How many rows of a task's log meet a condition. */
  countLog({ taskId, condition }: Pick<LogQuery, "condition" | "taskId">): number {
    return readNumber(
      this.#database.prepare(`SELECT count(*) FROM license_log WHERE (${condition.sql}) AND task_id = ?`),
      ...condition.values,
      taskId,
    );
  }

  /** Rows of a task's log, by time. `IsAuthorized` is how things are now. */
  readLog({ taskId, condition, descending, limit, offset }: LogQuery): LogRow[] {
    const direction = descending ? "DESC" : "ASC";
    return this.#database
      .prepare(
        `SELECT ImageId, ImageName, time, Status, ImageId IN (SELECT ImageId FROM licenses) AS IsAuthorized
          FROM license_log WHERE (${condition.sql}) AND task_id = ? ORDER BY time ${direction}, id ${direction} LIMIT ? OFFSET ?`,
      )
      .all(...condition.values, taskId, limit, offset)
      .map((row) => ({
        ImageId: toText(row["ImageId"]),
        ImageName: toText(row["ImageName"]),
        AuthorizedTime: toChinaTime(toNumber(row["time"])),
        Status: toStatus(row["Status"]),
        IsAuthorized: toNumber(row["IsAuthorized"]),
      }));
  }
}

/** Writes a time as `YYYY-MM-DD HH:MM:SS` in UTC+8. */
function toChinaTime(timeMs: number): string {
  return new Date(timeMs + zoneMs).toISOString().slice(0, 19).replace("T", " ");
}

function toStatus(value: unknown): LogRow["Status"] {
  return value === "REACH_LIMIT" || value === "LICENSE_INSUFFICIENT" ? value : "SUCCESS";
}
