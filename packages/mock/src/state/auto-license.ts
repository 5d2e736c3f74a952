import type { DatabaseSync } from "node:sqlite";

import type { AutoLicenseRule, AutoLicenseRules } from "./auto-license-rule.js";
import { readNumber } from "./database.js";
import type { HostImages } from "./host-images.js";
import type { HostScans } from "./host-scans.js";
import { isOnHostOf } from "./hosts.js";
import type { LicenseTasks } from "./license-tasks.js";
import { replaceLogRow } from "./license-tasks.js";
import type { Licenses } from "./licenses.js";
import type { RegistryImages } from "./registry-images.js";
import { partsOf } from "./scan-order.js";

/** The parts of the store that the rule uses. */
export interface AutoLicensingParts {
  readonly rules: AutoLicenseRules;
  readonly licenses: Licenses;
  readonly tasks: LicenseTasks;
  readonly hostImages: HostImages;
  readonly registryImages: RegistryImages;
  readonly scans: HostScans;
}

/** The result of the rule. */
export interface AutoLicensed {
  /** Task of the day, in whose log the images stand. */
  readonly taskId: number;
  /** Images that got a license. */
  readonly licensed: number;
  /** Images that got none. */
  readonly refused: number;
}

/** Number of images that the rule can license. */
interface Reach {
  readonly licensed: number;
  /** Reason why the next image gets no license. */
  readonly failCode: "LICENSE_INSUFFICIENT" | "REACH_LIMIT";
}

/** Lets the account's rule act. A few statements do it, however many images there are. */
export class AutoLicensing {
  readonly #database: DatabaseSync;
  readonly #parts: AutoLicensingParts;

  constructor(database: DatabaseSync, parts: AutoLicensingParts) {
    this.#database = database;
    this.#parts = parts;
  }

  /**
   * Licenses the images in the rule's range that have no license, those found first before the others, as far as the number of
   * the day and the pool go.
   *
   * @param timeMs - Time of the licensing in milliseconds since 1970.
   * @returns `undefined` if the rule is off or has nothing to license.
   */
  run(timeMs: number): AutoLicensed | undefined {
    const { rules, tasks } = this.#parts;
    const rule = rules.current;
    if (rule?.IsEnabled !== 1) return undefined;
    const candidates = `FROM host_images WHERE ${candidatesOf(rule)}`;
    const total = this.#read(`SELECT count(*) ${candidates}`);
    if (total === 0) return undefined;

    const { licensed, failCode } = this.#reach(rule, total, timeMs);
    const last = licensed === 0 ? 0 : this.#read(`SELECT id ${candidates} ORDER BY id LIMIT 1 OFFSET ?`, licensed - 1);
    const taskId = tasks.open({ type: "AUTO", source: "LOCAL", timeMs });
    this.#database
      .prepare(
        `INSERT INTO license_log (task_id, ImageId, ImageName, time, Status)
          SELECT ?, ImageID, ImageName, ?, CASE WHEN id <= ? THEN 'SUCCESS' ELSE ? END ${candidates} ORDER BY id ${replaceLogRow}`,
      )
      .run(taskId, timeMs, last, failCode);
    if (licensed > 0) this.#license(rule, last, timeMs);
    tasks.close(taskId, licensed < total ? failCode : undefined);
    return { taskId, licensed, refused: total - licensed };
  }

  /** The number of the day is looked at before the pool: the order of the two is not documented. */
  #reach({ MaxDailyCount }: AutoLicenseRule, total: number, timeMs: number): Reach {
    const { licenses, tasks } = this.#parts;
    const leftToday =
      MaxDailyCount === 0 ? Number.POSITIVE_INFINITY : Math.max(0, MaxDailyCount - tasks.licensedOn(timeMs, "AUTO"));
    const licensed = Math.min(total, leftToday, licenses.left);
    return { licensed, failCode: licensed === leftToday ? "REACH_LIMIT" : "LICENSE_INSUFFICIENT" };
  }

  /** Licenses the candidates up to a row, and starts to scan them if the rule says so. */
  #license(rule: AutoLicenseRule, last: number, timeMs: number): void {
    const chosen = `${candidatesOf(rule)} AND id <= ${last}`;
    this.#database.exec(`INSERT INTO licenses SELECT ImageID FROM host_images WHERE ${chosen} ORDER BY ImageID`);
    if (rule.AutoScanEnabled === 1)
      this.#parts.scans.start({ sql: chosen, values: [] }, { parts: partsOf(rule.ScanType), startMs: timeMs });
    this.#parts.hostImages.markLicensed();
    this.#parts.registryImages.markLicensed();
  }

  #read(sql: string, ...values: number[]): number {
    return readNumber(this.#database.prepare(sql), ...values);
  }
}

/** SQL of the images that a rule would license. */
function candidatesOf({ RangeType }: AutoLicenseRule): string {
  return `IsAuthorized = 0 AND ${RangeType === "ALL" ? "TRUE" : isOnHostOf("auto_license_hosts")}`;
}
