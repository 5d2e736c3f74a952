import type { DatabaseSync, StatementSync } from "node:sqlite";

import { toNumber, toText } from "./database.js";

/** Counters of an image at the end of a scan, in the order of {@link counterNames}. */
export interface PastScan {
  /** End of the scan as the list wrote it. */
  readonly time: string;
  /** Vulnerabilities by level, from 0 to 4; `undefined` in the list that counts them together. */
  readonly levels: readonly number[] | undefined;
  /** All vulnerabilities. */
  readonly total: number;
  readonly malware: number;
  readonly secrets: number;
  readonly buildRisks: number;
  readonly baselines: number;
}

const counterNames = ["v1", "v2", "v3", "v4", "total", "malware", "secrets", "buildRisks", "baselines"] as const;

interface List {
  readonly place: string;
  readonly table: string;
  readonly id: string;
  /** Column that every end of a scan sets. */
  readonly set: string;
  /** SQL of the time of the scan of a row, and of its counters in their order. */
  readonly time: (row: string) => string;
  readonly counters: (row: string) => readonly string[];
}

const tcssLevels = (row: string): readonly string[] => [
  `${row}.LowLevelVulCnt`,
  `${row}.MediumLevelVulCnt`,
  `${row}.HighLevelVulCnt`,
  `${row}.CriticalLevelVulCnt`,
  `${row}.VulCnt`,
  `${row}.VirusCnt`,
];

const lists: readonly List[] = [
  {
    place: "host",
    table: "host_images",
    id: "id",
    set: "row",
    time: (row) => `coalesce(${row}.row ->> '$.ScanTime', '')`,
    counters: (row) => [...tcssLevels(row), `${row}.RiskCnt`, "0", "0"],
  },
  {
    place: "registry",
    table: "registry_images",
    id: "Id",
    set: "ScanTime",
    time: (row) => `coalesce(${row}.ScanTime, '')`,
    counters: (row) => [...tcssLevels(row), `${row}.SensitiveInfoCnt`, `${row}.RiskCnt`, "0"],
  },
  {
    place: "alibaba",
    table: "alibaba_images",
    id: "id",
    set: "scan",
    time: (row) => `CAST(coalesce(${row}.scan ->> '$.LastScanTime', '') AS TEXT)`,
    counters: (row) => [
      "NULL",
      "NULL",
      "NULL",
      "NULL",
      `${row}.row ->> '$.VulCount'`,
      `(${row}.row ->> '$.AlarmCount') / 2`,
      `((${row}.row ->> '$.AlarmCount') + 1) / 2`,
      "0",
      `coalesce(${row}.scan ->> '$.HcCount', 0)`,
    ],
  },
];

/** Records the counters of a scan when the next one ends, unless an earlier scan found as much of each kind. */
function triggersOf({ place, table, id, set, time, counters }: List): string {
  const found = counters("OLD");
  const [, , , , ...sums] = found;
  const fewer = counterNames.map((name, index) => `coalesce(${name} >= ${found[index] ?? "0"}, TRUE)`).join(" AND ");
  return `CREATE TRIGGER ${table}_scanned_again AFTER UPDATE OF ${set} ON ${table}
  WHEN ${time("OLD")} <> ${time("NEW")} AND ${time("OLD")} <> '' AND ${sums.join(" + ")} > 0
  BEGIN
    INSERT INTO scan_history SELECT '${place}', OLD.${id}, ${time("OLD")}, ${found.join(", ")} WHERE NOT EXISTS (
      SELECT 1 FROM scan_history WHERE place = '${place}' AND image = OLD.${id} AND ${fewer});
  END;
CREATE TRIGGER ${table}_gone AFTER DELETE ON ${table}
  BEGIN
    DELETE FROM scan_history WHERE place = '${place}' AND image = OLD.${id};
  END`;
}

/** The table of former scans, with the triggers that fill it. It comes after the tables of images. */
export const scanHistoryTable: string = `CREATE TABLE scan_history (
  place TEXT NOT NULL, image INTEGER NOT NULL, time TEXT NOT NULL, ${counterNames.map((name) => `${name} INTEGER`).join(", ")}
);
CREATE INDEX scan_history_by_image ON scan_history (place, image);
${lists.map(triggersOf).join(";\n")}`;

/** Counts of former scans of images, from which the first time of a row is computed, so that no row has to be stored. */
export class ScanHistory {
  readonly #database: DatabaseSync;
  #read: StatementSync | undefined;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Levels of a former scan of an image of TCSS that counted so many; `undefined` if there was none. */
  levelsOf(imageId: string, total: number): readonly number[] | undefined {
    const row = this.#database.prepare(twinSql).get({ ":id": imageId, ":total": total });
    return row === undefined ? undefined : rated([row["v1"], row["v2"], row["v3"], row["v4"]].map(toNumber), total);
  }

  /** Former scans of an image, the oldest first, each with a higher count of some kind than those before. @param image - Number of its row. */
  read(place: string, image: number): readonly PastScan[] {
    this.#read ??= this.#database.prepare("SELECT * FROM scan_history WHERE place = ? AND image = ? ORDER BY rowid");
    return this.#read.all(place, image).map((row) => {
      const [v1, v2, v3, v4, total = 0, malware = 0, secrets = 0, buildRisks = 0, baselines = 0] = counterNames.map(
        (name) => toNumber(row[name]),
      );
      const levels = row["v1"] === null ? undefined : rated([v1, v2, v3, v4].map(toNumber), total);
      return { time: toText(row["time"]), levels, total, malware, secrets, buildRisks, baselines };
    });
  }
}

/** SQL of the counters of a former scan of an image of TCSS, by its ID and by how many vulnerabilities there were. */
const twinSql = `SELECT v1, v2, v3, v4 FROM scan_history WHERE total = :total AND (
    place = 'host' AND image IN (SELECT id FROM host_images WHERE ImageID = :id)
    OR place = 'registry' AND image IN (SELECT Id FROM registry_images WHERE ImageId = :id)) ORDER BY rowid LIMIT 1`;

/** Adds the number of unrated ones. */
function rated(levels: readonly number[], total: number): readonly number[] {
  return [Math.max(0, total - levels.reduce((sum, count) => sum + count, 0)), ...levels];
}
