import type { DatabaseSync, StatementSync } from "node:sqlite";

import { inTransaction, readNumber } from "./database.js";
import { maxVulnerablePackages } from "./finding-counts.js";
import type { HostImages } from "./host-images.js";
import { scanBits } from "./registry-image.js";

/** Findings of a scan, by the names of the list of host images. Its `RiskCnt` counts sensitive data. */
const counts = [
  ["VulCnt", "VulCnt"],
  ["CriticalLevelVulCnt", "CriticalLevelVulCnt"],
  ["HighLevelVulCnt", "HighLevelVulCnt"],
  ["MediumLevelVulCnt", "MediumLevelVulCnt"],
  ["LowLevelVulCnt", "LowLevelVulCnt"],
  ["VirusCnt", "VirusCnt"],
  ["RiskCnt", "SensitiveInfoCnt"],
] as const;

const components = `max(ComponentCnt, min(done.found ->> '$.VulCnt', ${maxVulnerablePackages}))`;

const noScan = "scan_start = NULL, scan_end = NULL, scan_parts = NULL";

const errorOf = (bit: number): string => `iif(done.failed & ${bit}, 'timeout', '')`;

/** SQL that ends the scans that were done at the time `?`, in milliseconds. A scan of which every part has failed has failed. */
const finishSql = `WITH done AS MATERIALIZED (
    SELECT id, found, found ->> '$.failed' AS failed, iif(found ->> '$.failed' = parts, 'SCAN_ERR', 'SCANNED') AS status FROM (
      SELECT id, scan_parts AS parts, scan_findings(ImageID, scan_start, scan_parts, 0) AS found
        FROM host_images WHERE scan_end <= ?
    )
  )
  UPDATE host_images SET ScanStatus = done.status,
    ${counts.map(([name, found]) => `${name} = done.found ->> '$.${found}'`).join(", ")},
    ComponentCnt = ${components},
    row = json_set(row, '$.ScanStatus', done.status, '$.ComponentCnt', ${components},
      '$.ScanTime', strftime('%Y-%m-%dT%H:%M:%fZ', scan_end / 1000.0, 'unixepoch'),
      ${counts.map(([name, found]) => `'$.${name}', done.found ->> '$.${found}'`).join(", ")},
      '$.RecommendedFix', json(iif(ContainerCnt > 0 AND done.found ->> '$.CriticalLevelVulCnt' > 0, 'true', 'false')),
      '$.IsSuggest', iif(ContainerCnt > 0 AND done.found ->> '$.CriticalLevelVulCnt' > 0, 1, 0),
      '$.ScanError', iif(done.failed, 'timeout', ''),
      '$.ScanVulError', ${errorOf(scanBits.CVE)}, '$.ScanVirusError', ${errorOf(scanBits.VIRUS)},
      '$.ScanRiskError', ${errorOf(scanBits.RISK)},
      '$.Reason', iif(done.failed, 'The agent did not finish in time.', ''),
      '$.Solution', iif(done.failed, 'Check that the agent is online and scan again.', '')),
    ${noScan}
  FROM done WHERE host_images.id = done.id`;

/**
 * The scans of host images that the licensing rule starts. As with those of registry images, nothing runs by itself. They find
 * what the same functions say, so these must be registered before.
 */
export class HostScans {
  readonly #database: DatabaseSync;
  readonly #images: HostImages;
  readonly #finish: StatementSync;
  readonly #nextEnd: StatementSync;
  /** Time at which the next scan ends; `undefined` if it has to be read from the rows. */
  #dueMs: number | undefined;

  constructor(database: DatabaseSync, images: HostImages) {
    this.#database = database;
    this.#images = images;
    this.#finish = database.prepare(finishSql);
    this.#nextEnd = database.prepare("SELECT min(scan_end) FROM host_images WHERE scan_end IS NOT NULL");
  }

  /**
   * Starts to scan images at a time, in milliseconds.
   *
   * @param which - SQL of a condition on the images.
   * @param types - Kinds of findings, `ALL` or names in any case; if all are unknown, every kind.
   */
  start(which: string, types: readonly string[], timeMs: number): void {
    this.#database
      .prepare(
        `UPDATE host_images SET ScanStatus = 'SCANNING', row = json_set(row, '$.ScanStatus', 'SCANNING'),
          scan_parts = ?, scan_start = ?, scan_end = ? + scan_duration(ImageID, ?) WHERE ${which}`,
      )
      .run(partsOf(types), timeMs, timeMs, timeMs);
    this.#images.forget();
    this.#dueMs = undefined;
  }

  /** Lets every scan end that has ended at a time, in milliseconds. */
  catchUp(nowMs: number): void {
    this.#dueMs ??= this.#findDue();
    if (this.#dueMs > nowMs) return;
    inTransaction(this.#database, () => this.#finish.run(nowMs));
    this.#images.forget();
    this.#dueMs = this.#findDue();
  }

  #findDue(): number {
    const nextEndMs = readNumber(this.#nextEnd);
    return nextEndMs === 0 ? Infinity : nextEndMs;
  }
}

/** Adds up the bits of kinds of scan. */
function partsOf(types: readonly string[]): number {
  const wanted = new Set(types.map((type) => type.toUpperCase()));
  const bits = Object.entries(scanBits).filter(([type]) => wanted.has(type));
  const chosen = bits.length === 0 || wanted.has("ALL") ? Object.entries(scanBits) : bits;
  return chosen.reduce((sum, [, bit]) => sum + bit, 0);
}
