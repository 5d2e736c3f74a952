import { steps } from "./alibaba-scan-tables.js";
import { monthSql } from "./alibaba-scan-quota.js";
import { scanBits } from "./scan-columns.js";

/** Time until the first image of a scan is looked at, and longest time of one image, in milliseconds. */
export const scanTimes = { waitMs: 10_000, longestMs: 300_000 } as const;

/** Every kind of findings. */
const allParts = Object.values(scanBits).reduce((sum, bit) => sum + bit, 0);

const scanned = `(coalesce(image.scan ->> '$.ScaStatus', '') = 'SUCCESS'
  OR (image.row ->> '$.VulCount') + (image.row ->> '$.AlarmCount') > 0)`;

/**
 * SQL that puts images into a scan, given as JSON: `task`, `start` in milliseconds and `width`, images that are scanned at a time. The
 * vendor says that an image takes 1 to 5 minutes. The ends within a scan differ, so that one is the first that a quota does not cover.
 *
 * @param chosen - SQL that gives the `id` of the images, in their order.
 */
export const startSql = (
  chosen: string,
): string => `INSERT OR REPLACE INTO alibaba_scans (image, task, place, start_ms, end_ms)
  SELECT id, task, place, start_ms, start_ms + (60 + scan_duration(Uuid, start_ms) / 1000 % 240) * 1000 + place % 1000 FROM (
    SELECT image.id, image.Uuid, place, input ->> '$.task' AS task,
      (input ->> '$.start') + ${scanTimes.waitMs} + place / (input ->> '$.width') * ${scanTimes.longestMs} AS start_ms
    FROM (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM (${chosen})) AS chosen
      CROSS JOIN (SELECT ? AS input) JOIN alibaba_images AS image USING (id)
  )`;

/** SQL of the scans that have ended at a time, in milliseconds. */
const due = (time: string): string => `SELECT scan.*, image.Uuid AS uuid, ${monthSql("scan.end_ms")} AS month
  FROM alibaba_scans AS scan JOIN alibaba_images AS image ON image.id = scan.image
  WHERE scan.step = ${steps.open} AND NOT scan.hangs AND scan.end_ms <= ${time}`;

/** SQL that gives, for each scan that the quota `?2` does not cover, the time in milliseconds at which it stops. */
export const stoppedSql: string = `WITH due AS MATERIALIZED (${due("?1")}), counted AS (
    SELECT task, end_ms, month, EXISTS (
      SELECT 1 FROM alibaba_scan_units AS unit WHERE unit.month = due.month AND unit.uuid = due.uuid) AS is_known FROM due
  ), numbered AS (
    SELECT *, sum(NOT is_known) OVER (PARTITION BY month ORDER BY end_ms, task) AS nth FROM counted
  ), used AS MATERIALIZED (SELECT month, count(*) AS units FROM alibaba_scan_units GROUP BY month)
  SELECT task, min(end_ms) AS stop FROM numbered LEFT JOIN used USING (month)
    WHERE NOT is_known AND nth > ?2 - coalesce(units, 0) GROUP BY task`;

/** SQL that uses a unit for each image whose scan has ended at the time `?`. */
export const useUnitsSql: string = `INSERT OR IGNORE INTO alibaba_scan_units SELECT month, uuid FROM (${due("?")})`;

/** SQL that decides what came of the scans that have ended at the time `?`. */
export const endSql: string = `WITH due AS MATERIALIZED (
    SELECT scan.image, coalesce(scan.fails, iif(findings ->> '$.failed' = ${allParts}, 'FAIL', 'SUCCESS')) AS outcome, findings, lag_ms FROM (
      SELECT open.*, scan_findings('sha256:' || (image.row ->> '$.ImageId'), open.start_ms, ${allParts}, iif(${scanned}, ${allParts}, 0)) AS findings
      FROM (${due("?")}) AS open JOIN alibaba_images AS image ON image.id = open.image
    ) AS scan JOIN alibaba_scan_tasks AS task ON task.number = scan.task
  )
  UPDATE alibaba_scans SET step = ${steps.ended}, outcome = due.outcome, over_ms = end_ms, counts_ms = end_ms + due.lag_ms, found = due.findings
  FROM due WHERE due.image = alibaba_scans.image`;

/** SQL that tells the list of images what came of the scans. One that stopped has not looked at the image. */
export const writeSql: string = `UPDATE alibaba_images SET scan = iif(ended.outcome = 'STOPPED',
    json_set(scan, '$.ScaStatus', 'FAIL', '$.ScaProgress', 0),
    json_set(json_remove(scan, '$.ScaResult'), '$.LastScanTime', ended.over_ms, '$.ScaStatus', ended.outcome, '$.ScaProgress', 100))
  FROM alibaba_scans AS ended WHERE ended.image = id AND ended.step = ${steps.ended};
UPDATE alibaba_scans SET step = iif(outcome = 'SUCCESS', ${steps.uncounted}, ${steps.final}), found = iif(outcome = 'SUCCESS', found, NULL)
  WHERE step = ${steps.ended}`;

const sum = (member: string, ...added: readonly string[]): string =>
  [`(row ->> '$.${member}')`, ...added.map((name) => `(ended.found ->> '$.${name}')`)].join(" + ");
const vulnerabilities = sum("VulCount", "VulCnt");
const alarms = sum("AlarmCount", "VirusCnt", "SensitiveInfoCnt");
const yesNo = (count: string): string => `iif(${count} > 0, 'YES', 'NO')`;

/** SQL that counts, at the time `?`, what was found. */
export const countSql: string = `UPDATE alibaba_images SET
    row = json_set(row, '$.VulCount', ${vulnerabilities}, '$.VulStatus', ${yesNo(vulnerabilities)},
      '$.AlarmCount', ${alarms}, '$.AlarmStatus', ${yesNo(alarms)}, '$.RiskStatus', ${yesNo(`${vulnerabilities} + ${alarms}`)}),
    scan = json_set(scan, '$.HcCount', coalesce(scan ->> '$.HcCount', 0) + (ended.found ->> '$.RiskCnt'))
  FROM alibaba_scans AS ended WHERE ended.image = id AND ended.step = ${steps.uncounted} AND ended.counts_ms <= ?`;

/** SQL that ends the bookkeeping of what {@link countSql} has counted. */
export const countedSql: string = `UPDATE alibaba_scans SET step = ${steps.final}, found = NULL WHERE step = ${steps.uncounted} AND counts_ms <= ?`;

/** SQL that notes, at the time `?`, which scans are over: those that have no image left to scan or to list. */
export const overSql: string = `UPDATE alibaba_scan_tasks AS task SET over_ms = ? WHERE over_ms IS NULL
  AND NOT EXISTS (SELECT 1 FROM alibaba_scans AS scan WHERE scan.task = task.number AND scan.step = ${steps.open})
  AND NOT EXISTS (SELECT 1 FROM alibaba_arrivals AS arrival WHERE arrival.task = task.number)`;
