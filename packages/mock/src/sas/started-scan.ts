import type { sas } from "@plimsoll/types";

import type { StartedScan } from "../state/alibaba-scans.js";

/** A scan as the actions that start one answer it. */
export type ScanTask = sas.components["schemas"]["ImageScanTask"];

/** The answer where so many scans run that none was started. */
export const noneStarted: ScanTask = { CanCreate: false };

/** The answer about a scan that has just begun. @param nowMs - Time in milliseconds. */
export function toScanTask({ taskId, total, isRegionScanned }: StartedScan, nowMs: number): ScanTask {
  return {
    CanCreate: true,
    TaskId: taskId,
    Status: total === 0 ? "SUCCESS" : "INIT",
    Result: isRegionScanned ? "SUCCESS" : "TASK_NOT_SUPPORT_REGION",
    Progress: total === 0 ? 100 : 0,
    TotalCount: total,
    FinishCount: 0,
    CollectTime: nowMs,
    ExecTime: nowMs,
  };
}
