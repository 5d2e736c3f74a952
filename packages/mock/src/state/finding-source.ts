import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";

import { toNumber, toText } from "./database.js";
import { ScanHistory } from "./scan-history.js";
import { splitByLevel } from "./split-by-level.js";

/** The lists in which an image can stand. */
export type ListedPlace = "alibaba" | "host" | "registry";

/** One image of a list with its counters, which together decide about its findings. */
export interface CountedImage {
  readonly place: ListedPlace;
  /** Number of its row. */
  readonly id: number;
  /** ImageID on hosts, number in registries, UUID at Security Center. */
  readonly key: string;
  /** Image ID as the place writes it. */
  readonly imageId: string;
  /** Operating system as a list of the account names it; empty if none does. */
  readonly os: string;
  /** Vulnerabilities by level, from 0 (not rated) to 4 (critical). */
  readonly levels: readonly number[];
  readonly malware: number;
  readonly secrets: number;
  /** Malware and sensitive data together, in the list that counts them as one; else `undefined`. */
  readonly alerts: number | undefined;
  readonly buildRisks: number;
  readonly baselines: number;
  /** Packages; `undefined` if the list does not count them. */
  readonly components: number | undefined;
  /** Time of the last scan as the list writes it; empty if there was none. */
  readonly scanTime: string;
}

/** A former scan of an image. */
export type FormerScan = Pick<CountedImage, "baselines" | "buildRisks" | "levels" | "malware" | "scanTime" | "secrets">;

/** SQL of the name of the system: of the host image with the same ID, if any, because the other lists do not tell. */
export const osOf = (imageId: string): string =>
  `coalesce((SELECT host.row ->> '$.OsName' FROM host_images AS host WHERE host.ImageID = ${imageId}), '')`;

const levels = (name: string): string =>
  `max(0, ${name}.VulCnt - ${name}.CriticalLevelVulCnt - ${name}.HighLevelVulCnt - ${name}.MediumLevelVulCnt - ${name}.LowLevelVulCnt) AS v0,
  ${name}.LowLevelVulCnt AS v1, ${name}.MediumLevelVulCnt AS v2, ${name}.HighLevelVulCnt AS v3, ${name}.CriticalLevelVulCnt AS v4`;

/** No list of Security Center counts risky builds: of scanned images six in sixteen have one to six, by the first digit of the image ID. */
const alibabaBuildRisks = `iif(image.scan ->> '$.ScaStatus' = 'SUCCESS', max(0, instr('123456789abcdef', substr(image.row ->> '$.ImageId', 1, 1)) - 9), 0)`;

/** Columns that every query gives; `total` is for the list that does not count by level. */
const queries: Readonly<Record<ListedPlace, { readonly sql: string; readonly key: string }>> = {
  host: {
    sql: `SELECT image.id AS id, image.ImageID AS "key", image.ImageID AS imageId, image.row ->> '$.OsName' AS os,
      ${levels("image")}, -1 AS total, image.VirusCnt AS malware, image.RiskCnt AS secrets, 0 AS buildRisks, 0 AS baselines,
      image.ComponentCnt AS components, image.row ->> '$.ScanTime' AS scanTime FROM host_images AS image`,
    key: "image.ImageID = ?",
  },
  registry: {
    sql: `SELECT image.Id AS id, CAST(image.Id AS TEXT) AS "key", image.ImageId AS imageId,
      coalesce(nullif(image.OsName, 'linux'), ${osOf("image.ImageId")}) AS os,
      ${levels("image")}, -1 AS total, image.VirusCnt AS malware, image.SensitiveInfoCnt AS secrets, image.RiskCnt AS buildRisks,
      0 AS baselines, image.ComponentCnt AS components, image.ScanTime AS scanTime FROM registry_images AS image`,
    key: "image.Id = CAST(? AS INTEGER)",
  },
  alibaba: {
    sql: `SELECT image.id AS id, image.Uuid AS "key", image.row ->> '$.ImageId' AS imageId,
      ${osOf("'sha256:' || (image.row ->> '$.ImageId')")} AS os, 0 AS v0, 0 AS v1, 0 AS v2, 0 AS v3, 0 AS v4,
      image.row ->> '$.VulCount' AS total, image.row ->> '$.AlarmCount' AS malware, 0 AS secrets, ${alibabaBuildRisks} AS buildRisks,
      coalesce(image.scan ->> '$.HcCount', 0) AS baselines, NULL AS components,
      coalesce(image.scan ->> '$.LastScanTime', '') AS scanTime FROM alibaba_images AS image`,
    key: "image.Uuid = ?",
  },
};

const findOne: Readonly<Record<ListedPlace, string>> = {
  host: `${queries.host.sql} WHERE ${queries.host.key}`,
  registry: `${queries.registry.sql} WHERE ${queries.registry.key}`,
  alibaba: `${queries.alibaba.sql} WHERE ${queries.alibaba.key}`,
};

/** Reads the counters of images from the tables. */
export class FindingSource {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #history: ScanHistory;

  /** Seed of the estate. */
  readonly seed: number;

  constructor(database: DatabaseSync, seed: number) {
    this.#database = database;
    this.#history = new ScanHistory(database);
    this.seed = seed;
  }

  /** A number that differs after each change of the state. */
  get changes(): number {
    return toNumber(this.#prepare("SELECT total_changes() AS n").get()?.["n"]);
  }

  /** One image; `undefined` if no image has this key. */
  find(place: ListedPlace, key: string): CountedImage | undefined {
    const row = this.#prepare(findOne[place]).get(key);
    return row === undefined ? undefined : this.#toImage(place, row);
  }

  /** The images with these row numbers, in their order. */
  read(place: ListedPlace, ids: readonly number[]): readonly CountedImage[] {
    const { sql } = queries[place];
    // As for host images, CROSS JOIN keeps the order of the page.
    const joined = sql.replace(/ FROM (\w+) AS image$/, " FROM json_each(?) AS page CROSS JOIN $1 AS image");
    const column = place === "registry" ? "Id" : "id";
    const rows = this.#prepare(`${joined} WHERE image.${column} = page.value`).all(JSON.stringify(ids));
    return rows.map((row) => this.#toImage(place, row));
  }

  /** Former scans of an image, the oldest first, without those that found no more than an earlier one. */
  formerScans({ place, id, imageId }: Pick<CountedImage, "id" | "imageId" | "place">): readonly FormerScan[] {
    return this.#history.read(place, id).map(({ time, levels: counted, total, ...counts }) => ({
      ...counts,
      scanTime: time,
      // The same image at TCSS had the same scans.
      levels: counted ?? this.#history.levelsOf(`sha256:${imageId}`, total) ?? this.#levelsOf(imageId, total),
    }));
  }

  #toImage(place: ListedPlace, row: Readonly<Record<string, unknown>>): CountedImage {
    const imageId = toText(row["imageId"]);
    const total = toNumber(row["total"]);
    const counted = [row["v0"], row["v1"], row["v2"], row["v3"], row["v4"]].map(toNumber);
    const alarms = toNumber(row["malware"]);
    const isAlibaba = place === "alibaba";
    return {
      place,
      id: toNumber(row["id"]),
      key: toText(row["key"]),
      imageId,
      os: toText(row["os"]),
      levels: total < 0 ? counted : this.#levelsOf(imageId, total),
      malware: isAlibaba ? Math.floor(alarms / 2) : alarms,
      secrets: isAlibaba ? Math.ceil(alarms / 2) : toNumber(row["secrets"]),
      alerts: isAlibaba ? alarms : undefined,
      buildRisks: toNumber(row["buildRisks"]),
      baselines: toNumber(row["baselines"]),
      components: row["components"] === null ? undefined : toNumber(row["components"]),
      scanTime: typeof row["scanTime"] === "number" ? String(row["scanTime"]) : toText(row["scanTime"]),
    };
  }

  /** The levels are those of the same image at TCSS, if that has the same number of vulnerabilities. */
  #levelsOf(imageId: string, total: number): readonly number[] {
    if (total === 0) return [0, 0, 0, 0, 0];
    const sql = `SELECT * FROM (SELECT ${levels("host_images")}, VulCnt FROM host_images WHERE ImageID = :id
      UNION ALL SELECT ${levels("registry_images")}, VulCnt FROM registry_images WHERE ImageId = :id) WHERE VulCnt = :total LIMIT 1`;
    const twin = this.#prepare(sql).get({ ":id": `sha256:${imageId}`, ":total": total } as Record<
      string,
      SQLInputValue
    >);
    if (twin !== undefined) return [twin["v0"], twin["v1"], twin["v2"], twin["v3"], twin["v4"]].map(toNumber);
    return splitByLevel(total);
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }
}
