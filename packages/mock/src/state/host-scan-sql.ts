import { maxVulnerablePackages } from "./finding-counts.js";
import { scanBits } from "./scan-columns.js";
import { failureText } from "./scan-errors.js";
import { runSql, startOf } from "./scan-order.js";

/** Findings of a scan, by the names of the list of host images and of the scan, with the part that finds them. Its `RiskCnt` counts sensitive data. */
const counts = [
  { name: "VulCnt", found: "VulCnt", bit: scanBits.CVE },
  { name: "CriticalLevelVulCnt", found: "CriticalLevelVulCnt", bit: scanBits.CVE },
  { name: "HighLevelVulCnt", found: "HighLevelVulCnt", bit: scanBits.CVE },
  { name: "MediumLevelVulCnt", found: "MediumLevelVulCnt", bit: scanBits.CVE },
  { name: "LowLevelVulCnt", found: "LowLevelVulCnt", bit: scanBits.CVE },
  { name: "VirusCnt", found: "VirusCnt", bit: scanBits.VIRUS },
  { name: "RiskCnt", found: "SensitiveInfoCnt", bit: scanBits.RISK },
] as const;

const noScan = "scan_start = NULL, scan_end = NULL, scan_parts = NULL, scan_fault = NULL, scan_told = NULL";

/** A part that was scanned before has what it had and what is new; one that is scanned for the first time has what is found. */
function countOf({ name, found, bit }: (typeof counts)[number]): string {
  const isFirst = `(done.parts & ~done.failed & ${bit}) AND NOT (scanned_parts & ${bit})`;
  return `iif(${isFirst}, 0, ${name}) + (done.found ->> '$.${found}')`;
}

const counted = counts.map((count) => ({ name: count.name, sql: countOf(count) }));
const vulnerabilities = countOf(counts[0]);
const critical = countOf(counts[1]);
const components = `max(ComponentCnt, min(${vulnerabilities}, ${maxVulnerablePackages}))`;

const errorOf = (bit: number): string =>
  `iif(done.failed & ${bit}, ${failureText("done.fault", "word", "timeout")}, '')`;
const ifFailed = (text: "reason" | "solution", otherwise: string): string =>
  `iif(done.failed, ${failureText("done.fault", text, otherwise)}, '')`;

/** Members of the row that tell how the scan went. After the status has said so once, the time stays. */
const statusMembers = `'$.ScanStatus', done.status,
    '$.ScanTime', iif(ScanStatus = 'SCANNING', strftime('%Y-%m-%dT%H:%M:%fZ', coalesce(scan_told, scan_end) / 1000.0, 'unixepoch'), row ->> '$.ScanTime'),
    '$.ScanError', iif(done.failed, ${failureText("done.fault", "word", "timeout")}, ''),
    '$.ScanVulError', ${errorOf(scanBits.CVE)}, '$.ScanVirusError', ${errorOf(scanBits.VIRUS)},
    '$.ScanRiskError', ${errorOf(scanBits.RISK)},
    '$.Reason', ${ifFailed("reason", "The agent did not finish in time.")},
    '$.Solution', ${ifFailed("solution", "Check that the agent is online and scan again.")}`;

/** SQL of a table `done` of the scans that meet a condition, with what they find. An obstacle lets every part fail. */
function doneSql(due: string): string {
  return `scanned AS MATERIALIZED (
      SELECT id, parts, fault, found, iif(fault IS NULL, found ->> '$.failed', parts) AS failed FROM (
        SELECT id, scan_parts AS parts, scan_fault AS fault,
          scan_findings(ImageID, scan_start, iif(scan_fault IS NULL, scan_parts, 0), scanned_parts) AS found
        FROM host_images WHERE ${due})
    ), done AS MATERIALIZED (SELECT *, iif(failed = parts, 'SCAN_ERR', 'SCANNED') AS status FROM scanned)`;
}

/** SQL that lets the statuses say that scans are done, at the time `?` in milliseconds, before their findings are counted. */
export const tellHostSql: string = `WITH ${doneSql("scan_told <= ?")}
  UPDATE host_images SET ScanStatus = done.status, row = json_set(row, ${statusMembers}), scan_told = NULL
  FROM done WHERE host_images.id = done.id`;

/** SQL that ends the scans that were done at the time `?`, in milliseconds. A scan of which every part has failed has failed. */
export const finishHostSql: string = `WITH ${doneSql("scan_end <= ?")}
  UPDATE host_images SET ScanStatus = done.status,
    ${counted.map(({ name, sql }) => `${name} = ${sql}`).join(", ")}, ComponentCnt = ${components},
    row = json_set(row, ${statusMembers},
      ${counted.map(({ name, sql }) => `'$.${name}', ${sql}`).join(", ")}, '$.ComponentCnt', ${components},
      '$.RecommendedFix', json(iif(ContainerCnt > 0 AND ${critical} > 0, 'true', 'false')),
      '$.IsSuggest', iif(ContainerCnt > 0 AND ${critical} > 0, 1, 0)),
    scanned_parts = scanned_parts | (done.parts & ~done.failed), ${noScan}
  FROM done WHERE host_images.id = done.id`;

/**
 * SQL that starts scans by an order in place of the first `?`. Images that are not done in time fail, those of a schedule
 * are canceled.
 *
 * @param chosen - Condition on the images.
 */
export function startHostSql(chosen: string): string {
  return `WITH ${runSql}, chosen AS MATERIALIZED (
      SELECT id, ImageID AS image, ${startOf("id")} AS begins FROM host_images, run WHERE ${chosen}
    ), started AS MATERIALIZED (SELECT id, begins, begins + scan_duration(image, begins) AS done FROM chosen)
    UPDATE host_images SET ScanStatus = 'SCANNING', row = json_set(row, '$.ScanStatus', 'SCANNING'), scan_task = run.task,
      scan_parts = run.parts, scan_start = min(started.begins, run."end" - 1), scan_end = min(started.done, run."end"),
      scan_fault = iif(started.done > run."end", iif(run.task IS NULL, 'canceled', 'timeout'), NULL), scan_told = NULL
    FROM started, run WHERE host_images.id = started.id`;
}

/** SQL that stops the running scans that meet a condition. Earlier findings stay. */
export function cancelHostSql(condition: string): string {
  return `UPDATE host_images SET ScanStatus = 'CANCELED', row = json_set(row, '$.ScanStatus', 'CANCELED'), ${noScan}
    WHERE ScanStatus = 'SCANNING' AND (${condition})`;
}
