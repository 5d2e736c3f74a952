import { findingCountNames, maxVulnerablePackages } from "./finding-counts.js";
import { connectionFailure, scanParts } from "./registry-image.js";
import { failureText } from "./scan-errors.js";
import { runSql, startOf } from "./scan-order.js";

/** Ends the bookkeeping of a scan. */
const noScan =
  "scan_start = NULL, scan_end = NULL, scan_parts = NULL, scan_is_cut = NULL, scan_fault = NULL, scan_told = NULL, ScanRemainTime = 0";

/**
 * SQL that starts scans by an order in place of the first `?`. Only images with a license are scanned, with them all that are the
 * same by their image ID; those that are being scanned are left alone. Images of a task that are not done in time fail, those of a
 * schedule are canceled.
 *
 * @param chosen - Condition on the images.
 */
export function startSql(chosen: string): string {
  const parts = scanParts.map(
    ({ bit, status, progress, error }) =>
      `${status} = iif(run.parts & ${bit}, 'SCANNING', ${status}), ${progress} = iif(run.parts & ${bit}, 0, ${progress}), ${error} = iif(run.parts & ${bit}, '', ${error})`,
  );
  return `WITH ${runSql}, licensed AS MATERIALIZED (
      SELECT ImageId, min(Id) AS first FROM registry_images WHERE IsAuthorized <> 0 AND (${chosen}) GROUP BY ImageId
    ), turns AS MATERIALIZED (SELECT ImageId, ${startOf("first")} AS begins FROM licensed, run
    ), started AS MATERIALIZED (SELECT ImageId, begins, begins + scan_duration(ImageId, begins) AS done FROM turns)
    UPDATE registry_images SET ScanStatus = 'SCANNING', Progress = 0, Reason = '', Solution = '', ${parts.join(", ")},
      scan_task = run.task, scan_parts = run.parts, scan_start = min(started.begins, run."end" - 1),
      scan_end = min(started.done, run."end"), scan_is_cut = started.done > run."end" AND run.task IS NULL,
      scan_fault = iif(started.done > run."end" AND run.task IS NOT NULL, 'timeout', NULL), scan_told = NULL
    FROM started, run WHERE registry_images.ImageId = started.ImageId AND registry_images.scan_end IS NULL`;
}

/** SQL that stops the running scans that meet a condition. Earlier findings stay. */
export function cancelSql(condition: string): string {
  const parts = scanParts.map(({ status }) => `${status} = iif(${status} = 'SCANNING', 'CANCELED', ${status})`);
  return `UPDATE registry_images SET ScanStatus = 'CANCELED', ${parts.join(", ")}, ${noScan}
    WHERE ScanStatus = 'SCANNING' AND (${condition})`;
}

const added = (count: string): string => `${count} + (done.found ->> '$.${count}')`;

const counts = [...findingCountNames, "SensitiveInfoCnt"].map((count) => `${count} = ${added(count)}`);

const endedParts = scanParts.map(({ bit, status, progress, error }) => {
  const isDone = `done.parts & ${bit}`;
  const hasFailed = `done.failed & ${bit}`;
  return `${status} = iif(${isDone}, iif(${hasFailed}, 'SCAN_ERR', 'SCANNED'), ${status}),
    ${progress} = iif(${isDone}, 100, ${progress}),
    ${error} = iif(${hasFailed}, ${failureText("done.fault", "word", "ConnFailed")}, ${error})`;
});

/** Columns that tell how the scan went. After the status has said so once, the time stays. */
const endedStatus = `ScanStatus = iif(done.failed = done.parts, 'SCAN_ERR', 'SCANNED'), Progress = 100, ${endedParts.join(", ")},
    ScanTime = iif(ScanStatus = 'SCANNING',
      strftime('%Y-%m-%dT%H:%M:%S+08:00', coalesce(scan_told, scan_end) / 1000, 'unixepoch', '+8 hours'), ScanTime),
    Reason = iif(done.failed, ${failureText("done.fault", "reason", connectionFailure.Reason)}, ''),
    Solution = iif(done.failed, ${failureText("done.fault", "solution", connectionFailure.Solution)}, '')`;

/** SQL of a table `done` of the scans that meet a condition, with what they find. An obstacle lets every part fail. */
function doneSql(due: string): string {
  return `scanned AS MATERIALIZED (
    SELECT Id, scan_parts AS parts, scan_fault AS fault,
      scan_findings(ImageId, scan_start, iif(scan_fault IS NULL, scan_parts, 0), scanned_parts) AS found
    FROM registry_images WHERE ${due}
  ), done AS MATERIALIZED (
    SELECT Id, parts, fault, found, iif(fault IS NULL, found ->> '$.failed', parts) AS failed FROM scanned)`;
}

/** SQL that lets the statuses say that scans are done, at the time `?` in milliseconds, before their findings are counted. */
export const tellSql: string = `WITH ${doneSql("scan_told <= ?")}
  UPDATE registry_images SET ${endedStatus}, scan_told = NULL FROM done WHERE registry_images.Id = done.Id`;

/** SQL that ends the scans that were done at the time `?`, in milliseconds. A scan of which every part has failed has failed. */
export const finishSql: string = `WITH ${doneSql("scan_end <= ?")}
  UPDATE registry_images SET ${endedStatus},
    ${counts.join(", ")}, ComponentCnt = max(ComponentCnt, min(${added("VulCnt")}, ${maxVulnerablePackages})), SentiveInfoCnt = ${added("SensitiveInfoCnt")},
    HasNeedFixVul = (${added("CriticalLevelVulCnt")} + ${added("HighLevelVulCnt")}) > 0,
    RecommendedFix = IsRunning AND (${added("CriticalLevelVulCnt")}) > 0,
    scanned_parts = scanned_parts | (done.parts & ~done.failed), ${noScan}
  FROM done WHERE registry_images.Id = done.Id`;
