import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { tcss } from "@plimsoll/types";

import { toChinaTime } from "./china-time.js";
import type { Condition } from "./database.js";
import { readNumber, toNumber, toText } from "./database.js";
import type { Selection } from "./selections.js";
import { Selections } from "./selections.js";

/** A row of the log as DescribeImageAutoAuthorizedLogList answers it. */
export type LogRow = tcss.components["schemas"]["AutoAuthorizedImageInfo"];

/** A choice of the rows of a task's log, and their order. */
export interface LogQuery {
  readonly taskId: number;
  readonly condition: Condition;
  readonly descending: boolean;
}

/** The logs of the licensing tasks, to be read. */
export class LicenseLog {
  readonly #selections: Selections;
  readonly #changes: StatementSync;
  readonly #rows: StatementSync;
  #seenChanges = 0;

  constructor(database: DatabaseSync) {
    this.#selections = new Selections(database, "license_log");
    this.#changes = database.prepare("SELECT total_changes()");
    // CROSS JOIN keeps the order of the page, as in the list of host images.
    this.#rows = database.prepare(
      `SELECT log.*, log.ImageId IN (SELECT ImageId FROM licenses) AS IsAuthorized
        FROM json_each(?) AS page CROSS JOIN license_log AS log ON log.id = page.value`,
    );
  }

  /** Finds rows, by time. */
  find({ taskId, condition, descending }: LogQuery): Selection {
    this.#forgetOld();
    const direction = descending ? "DESC" : "ASC";
    return this.#selections.find(
      { sql: `(${condition.sql}) AND task_id = CAST(? AS INTEGER)`, values: [...condition.values, String(taskId)] },
      `time ${direction}, id ${direction}`,
    );
  }

  /** The rows of a part of a selection. `IsAuthorized` is how things are now. */
  read(selection: Selection): LogRow[] {
    return this.#rows.all(`[${selection.join(",")}]`).map((row) => ({
      ImageId: toText(row["ImageId"]),
      ImageName: toText(row["ImageName"]),
      AuthorizedTime: toChinaTime(toNumber(row["time"])),
      Status: toStatus(row["Status"]),
      IsAuthorized: toNumber(row["IsAuthorized"]),
    }));
  }

  /** Rows are added from several places, so the database itself is asked whether something has changed since. */
  #forgetOld(): void {
    const changes = readNumber(this.#changes);
    if (changes !== this.#seenChanges) this.#selections.clear();
    this.#seenChanges = changes;
  }
}

function toStatus(value: unknown): LogRow["Status"] {
  return value === "REACH_LIMIT" || value === "LICENSE_INSUFFICIENT" ? value : "SUCCESS";
}
