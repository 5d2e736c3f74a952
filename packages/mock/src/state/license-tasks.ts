import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { tcss } from "@plimsoll/types";

import { toChinaDay, toChinaTime } from "./china-time.js";
import type { Condition } from "./database.js";
import { readNumber, toNumber, toText } from "./database.js";
import type { Candidate } from "./host-images.js";

/** A task as DescribeImageAutoAuthorizedTaskList answers it. */
export type TaskRow = tcss.components["schemas"]["ImageAutoAuthorizedTask"];

/** A row of the list of licensing tasks. */
export interface LicenseAttempt {
  /** `AUTO` by the account's rule, `MANUAL` by a request. */
  readonly type: "AUTO" | "MANUAL";
  /** `LOCAL` on hosts, `REGISTRY` in registries. */
  readonly source: "LOCAL" | "REGISTRY";
  /** Time of the task in milliseconds since 1970. */
  readonly timeMs: number;
}

/** A licensing task with the result for each image. */
export interface LicenseTask extends LicenseAttempt {
  /** The images with the result for each. */
  readonly images: readonly (Candidate & {
    readonly status: "LICENSE_INSUFFICIENT" | "REACH_LIMIT" | "SUCCESS";
  })[];
}

/** A choice of tasks. */
export interface TaskQuery {
  readonly condition: Condition;
  /** First and last day, `YYYY-MM-DD`, both included. */
  readonly days: readonly [first: string, last: string];
  readonly limit: number;
  readonly offset: number;
}

/**
 * The tables of the tasks. A task is what one way of licensing did for one kind of images on one day, and in its log an image
 * stands once, with the latest of the day's attempts: the vendor's list of a log is told apart by image IDs.
 */
export const licenseTaskTable = `CREATE TABLE license_tasks (
  id INTEGER PRIMARY KEY, Type TEXT, Source TEXT, AuthorizedDate TEXT, time INTEGER,
  SuccessCount INTEGER DEFAULT 0, FailCount INTEGER DEFAULT 0, LatestFailCode TEXT DEFAULT '',
  UNIQUE (AuthorizedDate, Type, Source)
);
CREATE TABLE license_log (
  id INTEGER PRIMARY KEY, task_id INTEGER, ImageId TEXT, ImageName TEXT, time INTEGER, Status TEXT,
  UNIQUE (task_id, ImageId)
)`;

/** SQL that puts a row in the log, in the place of the image's earlier one. */
export const replaceLogRow =
  "ON CONFLICT (task_id, ImageId) DO UPDATE SET ImageName = excluded.ImageName, time = excluded.time, Status = excluded.Status";

const daysAndCondition = ({ condition }: Pick<TaskQuery, "condition">): string =>
  `AuthorizedDate BETWEEN ? AND ? AND (${condition.sql})`;

/** The licensing tasks and their logs. */
export class LicenseTasks {
  readonly #database: DatabaseSync;
  readonly #open: StatementSync;
  readonly #addRow: StatementSync;
  readonly #results: StatementSync;
  readonly #close: StatementSync;
  readonly #newest: StatementSync;
  readonly #has: StatementSync;
  readonly #licensed: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#open = database.prepare(
      `INSERT INTO license_tasks (Type, Source, AuthorizedDate, time) VALUES (?, ?, ?, ?)
        ON CONFLICT (AuthorizedDate, Type, Source) DO UPDATE SET time = excluded.time RETURNING id`,
    );
    this.#addRow = database.prepare(
      `INSERT INTO license_log (task_id, ImageId, ImageName, time, Status) VALUES (?, ?, ?, ?, ?) ${replaceLogRow}`,
    );
    this.#results = database.prepare(
      "SELECT count(*) AS rows, count(*) FILTER (WHERE Status = 'SUCCESS') AS successes FROM license_log WHERE task_id = ?",
    );
    this.#close = database.prepare(
      `UPDATE license_tasks SET SuccessCount = ?, FailCount = ?,
        LatestFailCode = CASE WHEN ? = 0 THEN '' ELSE coalesce(?, LatestFailCode) END WHERE id = ?`,
    );
    this.#newest = database.prepare("SELECT max(id) FROM license_tasks");
    this.#has = database.prepare("SELECT count(*) FROM license_tasks WHERE id = ?");
    this.#licensed = database.prepare(
      "SELECT sum(SuccessCount) FROM license_tasks WHERE AuthorizedDate = ? AND Type = ?",
    );
  }

  /** Number of the newest task; 0 before the first one. */
  get newestId(): number {
    return readNumber(this.#newest);
  }

  /** True if a task of these values exists. */
  has(id: number): boolean {
    return readNumber(this.#has, id) > 0;
  }

  /** Finds the task of an attempt's day, type and source, or starts it. */
  open({ type, source, timeMs }: LicenseAttempt): number {
    return readNumber(this.#open, type, source, toChinaDay(timeMs), timeMs);
  }

  /** Counts the log of a task, to which rows were added. `failCode` is why the latest image got none, if one got none. */
  close(id: number, failCode?: string): void {
    const { rows, successes } = this.#results.get(id) ?? {};
    const success = toNumber(successes);
    const failures = toNumber(rows) - success;
    this.#close.run(success, failures, failures, failCode ?? null, id);
  }

  /** Adds the results of an attempt to the task of its day. */
  add({ images, ...attempt }: LicenseTask): void {
    const id = this.open(attempt);
    for (const { imageId, imageName, status } of images)
      this.#addRow.run(id, imageId, imageName, attempt.timeMs, status);
    this.close(id, images.findLast(({ status }) => status !== "SUCCESS")?.status);
  }

  /** Number of images that one way of licensing has licensed on the day of a time. */
  licensedOn(timeMs: number, type: LicenseAttempt["type"]): number {
    return readNumber(this.#licensed, toChinaDay(timeMs), type);
  }

  /** Number of tasks. */
  count({ days, condition }: Pick<TaskQuery, "condition" | "days">): number {
    const sql = `SELECT count(*) FROM license_tasks WHERE ${daysAndCondition({ condition })}`;
    return readNumber(this.#database.prepare(sql), ...days, ...condition.values);
  }

  /** The tasks of one page, latest day first. */
  list({ days, condition, limit, offset }: TaskQuery): TaskRow[] {
    return this.#database
      .prepare(
        `SELECT * FROM license_tasks WHERE ${daysAndCondition({ condition })}
          ORDER BY AuthorizedDate DESC, id DESC LIMIT ? OFFSET ?`,
      )
      .all(...days, ...condition.values, limit, offset)
      .map((row) => ({
        TaskId: toNumber(row["id"]),
        Type: toText(row["Type"]),
        AuthorizedDate: toText(row["AuthorizedDate"]),
        Source: toText(row["Source"]),
        LastAuthorizedTime: toChinaTime(toNumber(row["time"])),
        SuccessCount: toNumber(row["SuccessCount"]),
        FailCount: toNumber(row["FailCount"]),
        LatestFailCode: toText(row["LatestFailCode"]),
      }));
  }
}
