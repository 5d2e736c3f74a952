import type { DatabaseSync } from "node:sqlite";

import type { Condition } from "./database.js";
import { toNumber } from "./database.js";

/** The lists of images that tasks scan. */
export type ScanPlace = "host" | "registry";

/** Table of the images of each list. */
export const imageTables: Readonly<Record<ScanPlace, string>> = { host: "host_images", registry: "registry_images" };

/** SQL of a condition: nothing was found in the image. */
const isClean: Readonly<Record<ScanPlace, string>> = {
  host: "(VulCnt = 0 AND VirusCnt = 0 AND RiskCnt = 0)",
  registry: "(VulCnt = 0 AND VirusCnt = 0 AND RiskCnt = 0 AND SensitiveInfoCnt = 0)",
};

/** Images by what came of their scans. */
export interface ScanCounts {
  /** Images in which nothing was found. */
  readonly clean: number;
  /** Images in which something was found. */
  readonly risky: number;
  readonly failed: number;
  readonly canceled: number;
}

/** Names of the counts, in the order of their columns. */
export const scanCountNames: readonly (keyof ScanCounts)[] = ["clean", "risky", "failed", "canceled"];

/** Images that are counted, some of which are still being scanned. */
export interface RunningCounts extends ScanCounts {
  readonly running: number;
  /** Time at which the last of them is done, in milliseconds; 0 if none runs. */
  readonly endMs: number;
  /** Images in all. */
  readonly images: number;
}

function countsSql(place: ScanPlace): string {
  return `count(*) AS images, total(ScanStatus = 'SCANNED' AND ${isClean[place]}) AS clean,
    total(ScanStatus = 'SCANNED' AND NOT ${isClean[place]}) AS risky, total(ScanStatus = 'SCAN_ERR') AS failed,
    total(ScanStatus = 'CANCELED') AS canceled`;
}

/** Counts the images that meet a condition. */
export function countScans(database: DatabaseSync, place: ScanPlace, { sql, values }: Condition): RunningCounts {
  const row = database
    .prepare(
      `SELECT ${countsSql(place)}, total(ScanStatus = 'SCANNING') AS running,
        max(iif(ScanStatus = 'SCANNING', coalesce(scan_told, scan_end), 0)) AS endMs FROM ${imageTables[place]} WHERE ${sql}`,
    )
    .get(...values);
  const [clean = 0, risky = 0, failed = 0, canceled = 0] = scanCountNames.map((name) => toNumber(row?.[name]));
  const [running = 0, endMs = 0, images = 0] = ["running", "endMs", "images"].map((name) => toNumber(row?.[name]));
  return { clean, risky, failed, canceled, running, endMs, images };
}

/** Adds to the tasks what came of images that another scan takes over now, because their rows will tell about that one only. */
export function settleScans(database: DatabaseSync, place: ScanPlace, { sql, values }: Condition): void {
  const sums = scanCountNames.map((name) => `${name} = scan_tasks.${name} + done.${name}`).join(", ");
  database
    .prepare(
      `UPDATE scan_tasks SET ${sums} FROM (SELECT scan_task, ${countsSql(place)} FROM ${imageTables[place]}
        WHERE scan_task IS NOT NULL AND (${sql}) GROUP BY scan_task) AS done WHERE scan_tasks.id = done.scan_task`,
    )
    .run(...values);
}
