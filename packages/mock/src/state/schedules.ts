import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { RequestOf } from "@plimsoll/types";

import { readText } from "./database.js";

type ScheduleRequest = RequestOf<"tcss", "UpdateImageRegistryTimingScanTask">;

/** The one schedule by which registry images are scanned, with what the request left out filled in. */
export interface ScanSchedule extends Required<Omit<ScheduleRequest, "ScanEndTime" | "ScanType">> {
  /** End of the time of day in which scans start; absent if it has none. */
  readonly ScanEndTime?: string;
  /** What to look for, in upper case. */
  readonly ScanType: readonly string[];
}

/** The table of the schedule, which never has more than one row. */
export const scheduleTable = "CREATE TABLE schedules (id INTEGER PRIMARY KEY CHECK (id = 1), row TEXT NOT NULL)";

/** The schedule of the account. */
export class ScanSchedules {
  readonly #write: StatementSync;
  readonly #read: StatementSync;

  constructor(database: DatabaseSync) {
    this.#write = database.prepare("INSERT OR REPLACE INTO schedules (id, row) VALUES (1, ?)");
    this.#read = database.prepare("SELECT row FROM schedules");
  }

  /** Replaces the schedule. */
  set(schedule: ScanSchedule): void {
    this.#write.run(JSON.stringify(schedule));
  }

  /** The schedule; `undefined` until one was set. */
  get current(): ScanSchedule | undefined {
    const row = readText(this.#read);
    return row === undefined ? undefined : (JSON.parse(row) as ScanSchedule); // only `set` writes this column
  }
}
