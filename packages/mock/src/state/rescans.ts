import type { DatabaseSync } from "node:sqlite";

import { readText } from "./database.js";
import { maxVulnerablePackages } from "./finding-counts.js";

/** The end of a scan. */
export interface ScanEnd {
  /** Vulnerabilities of low level that were not there before. */
  readonly adds: number;
  /** The scan has failed. */
  readonly fails: boolean;
  /** Time of the end, in milliseconds. */
  readonly timeMs: number;
}

const counted = `VulCnt = VulCnt + :adds, LowLevelVulCnt = LowLevelVulCnt + :adds,
  ComponentCnt = max(ComponentCnt, min(VulCnt + :adds, ${maxVulnerablePackages}))`;

const status = "iif(:fails, 'SCAN_ERR', 'SCANNED')";

/** The end of a scan in each list. */
const ends = [
  `UPDATE host_images SET ScanStatus = ${status}, ${counted}, row = json_set(row, '$.ScanStatus', ${status},
    '$.VulCnt', VulCnt + :adds, '$.LowLevelVulCnt', LowLevelVulCnt + :adds,
    '$.ComponentCnt', max(ComponentCnt, min(VulCnt + :adds, ${maxVulnerablePackages})),
    '$.ScanTime', strftime('%Y-%m-%dT%H:%M:%fZ', :time / 1000.0, 'unixepoch'), '$.ScanError', iif(:fails, 'timeout', ''))
    WHERE ImageID IN (:id, 'sha256:' || :id)`,
  `UPDATE registry_images SET ScanStatus = ${status}, CveStatus = ${status}, ${counted},
    ScanTime = strftime('%Y-%m-%dT%H:%M:%S+08:00', :time / 1000, 'unixepoch', '+8 hours')
    WHERE ImageId IN (:id, 'sha256:' || :id)`,
  `UPDATE alibaba_images SET
    row = json_set(row, '$.VulCount', (row ->> '$.VulCount') + :adds, '$.VulStatus', iif((row ->> '$.VulCount') + :adds > 0, 'YES', 'NO'),
      '$.RiskStatus', iif((row ->> '$.VulCount') + (row ->> '$.AlarmCount') + :adds > 0, 'YES', 'NO')),
    scan = json_set(scan, '$.LastScanTime', :time, '$.ScaStatus', iif(:fails, 'FAIL', 'SUCCESS'), '$.ScaProgress', 100)
    WHERE row ->> '$.ImageId' = :id`,
] as const;

/** Scans of single images that are ended by faults. */
export class Rescans {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /**
   * The image ID without algorithm of an image; `undefined` if no list has it.
   *
   * @param name - Image ID, UUID of Security Center, or with `number` the number of an image in a registry.
   */
  find(name: string, kind: "id" | "number"): string | undefined {
    const byId = `SELECT ImageID FROM host_images WHERE ImageID IN (:name, 'sha256:' || :name)
      UNION ALL SELECT ImageId FROM registry_images WHERE ImageId IN (:name, 'sha256:' || :name)
      UNION ALL SELECT row ->> '$.ImageId' FROM alibaba_images WHERE Uuid = :name
      UNION ALL SELECT row ->> '$.ImageId' FROM alibaba_images WHERE row ->> '$.ImageId' = :name LIMIT 1`;
    const byNumber = "SELECT ImageId FROM registry_images WHERE Id = CAST(? AS INTEGER)";
    const found =
      kind === "number"
        ? readText(this.#database.prepare(byNumber), name)
        : readTextOf(this.#database.prepare(byId).get({ ":name": name }));
    return found?.replace(/^sha256:/, "");
  }

  /** Ends a scan in every list that has the image. @param imageId - Without algorithm. */
  end(imageId: string, { adds, fails, timeMs }: ScanEnd): void {
    for (const sql of ends)
      this.#database.prepare(sql).run({ ":id": imageId, ":adds": adds, ":fails": Number(fails), ":time": timeMs });
  }
}

function readTextOf(row: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const [value] = Object.values(row ?? {});
  return typeof value === "string" ? value : undefined;
}
