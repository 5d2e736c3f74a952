import { maxVulnerablePackages } from "./finding-counts.js";
import { connectionFailure, scanParts } from "./registry-image.js";

/** Ends the bookkeeping of a scan. */
const noScan = "scan_start = NULL, scan_end = NULL, scan_parts = NULL, scan_is_cut = NULL, ScanRemainTime = 0";

/**
 * SQL that starts a run, given as JSON: `parts`, a sum of the bits of {@link scanParts}, and `start` and `end` in milliseconds.
 * Only images with a license are scanned, with them all that are the same by their image ID; those that are being scanned
 * are left alone.
 *
 * @param chosen - Condition on the images that the schedule chooses.
 */
export function startSql(chosen: string): string {
  const parts = scanParts.map(
    ({ bit, status, progress, error }) =>
      `${status} = iif(run.parts & ${bit}, 'SCANNING', ${status}), ${progress} = iif(run.parts & ${bit}, 0, ${progress}), ${error} = iif(run.parts & ${bit}, '', ${error})`,
  );
  return `WITH run AS MATERIALIZED (
      SELECT input ->> '$.parts' AS parts, input ->> '$.start' AS start, input ->> '$.end' AS "end" FROM (SELECT ? AS input)
    ), licensed AS MATERIALIZED (
      SELECT DISTINCT ImageId FROM registry_images WHERE IsAuthorized <> 0 AND (${chosen})
    ), started AS MATERIALIZED (
      SELECT ImageId, start + scan_duration(ImageId, start) AS done FROM licensed, run
    )
    UPDATE registry_images SET ScanStatus = 'SCANNING', Progress = 0, Reason = '', Solution = '', ${parts.join(", ")},
      scan_parts = run.parts, scan_start = run.start, scan_end = min(started.done, run."end"), scan_is_cut = started.done > run."end"
    FROM started, run WHERE registry_images.ImageId = started.ImageId AND registry_images.scan_end IS NULL`;
}

/** SQL that stops the scans for which the time of day was over at the time `?`, in milliseconds. Earlier findings stay. */
export const cutSql: string = `UPDATE registry_images SET ScanStatus = 'CANCELED', ${scanParts
  .map(({ status }) => `${status} = iif(${status} = 'SCANNING', 'CANCELED', ${status})`)
  .join(", ")}, ${noScan} WHERE scan_end <= ? AND scan_is_cut`;

const added = (count: string): string => `${count} + (done.found ->> '$.${count}')`;

const counts = [
  "VulCnt",
  "CriticalLevelVulCnt",
  "HighLevelVulCnt",
  "MediumLevelVulCnt",
  "LowLevelVulCnt",
  "VirusCnt",
  "RiskCnt",
  "SensitiveInfoCnt",
].map((count) => `${count} = ${added(count)}`);

const endedParts = scanParts.map(({ bit, status, progress, error }) => {
  const isDone = `done.parts & ${bit}`;
  const hasFailed = `done.failed & ${bit}`;
  return `${status} = iif(${isDone}, iif(${hasFailed}, 'SCAN_ERR', 'SCANNED'), ${status}),
    ${progress} = iif(${isDone}, 100, ${progress}), ${error} = iif(${hasFailed}, 'ConnFailed', ${error})`;
});

/** SQL that ends the scans that were done at the time `?`, in milliseconds. A scan of which every part has failed has failed. */
export const finishSql: string = `WITH found AS MATERIALIZED (
    SELECT Id, scan_parts AS parts, scan_findings(ImageId, scan_start, scan_parts, scanned_parts) AS found
    FROM registry_images WHERE scan_end <= ?
  ), done AS MATERIALIZED (SELECT Id, parts, found, found ->> '$.failed' AS failed FROM found)
  UPDATE registry_images SET ScanStatus = iif(done.failed = done.parts, 'SCAN_ERR', 'SCANNED'), Progress = 100,
    ScanTime = strftime('%Y-%m-%dT%H:%M:%S+08:00', scan_end / 1000, 'unixepoch', '+8 hours'),
    ${counts.join(", ")}, ComponentCnt = max(ComponentCnt, min(${added("VulCnt")}, ${maxVulnerablePackages})), SentiveInfoCnt = ${added("SensitiveInfoCnt")},
    HasNeedFixVul = (${added("CriticalLevelVulCnt")} + ${added("HighLevelVulCnt")}) > 0,
    RecommendedFix = IsRunning AND (${added("CriticalLevelVulCnt")}) > 0,
    Reason = iif(done.failed, '${connectionFailure.Reason}', ''), Solution = iif(done.failed, '${connectionFailure.Solution}', ''),
    ${endedParts.join(", ")},
    scanned_parts = scanned_parts | (done.parts & ~done.failed), ${noScan}
  FROM done WHERE registry_images.Id = done.Id`;
