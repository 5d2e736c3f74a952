import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";

import { toNumber, toText } from "./database.js";
import { ScanHistory } from "./scan-history.js";

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

/** The name of the system: of the host image with the same ID, if any, because the other lists do not have it. */
const osOf = (imageId: string): string =>
  `coalesce((SELECT host.row ->> '$.OsName' FROM host_images AS host WHERE host.ImageID = ${imageId}), '')`;

const levels = (name: string): string =>
  `max(0, ${name}.VulCnt - ${name}.CriticalLevelVulCnt - ${name}.HighLevelVulCnt - ${name}.MediumLevelVulCnt - ${name}.LowLevelVulCnt) AS v0,
  ${name}.LowLevelVulCnt AS v1, ${name}.MediumLevelVulCnt AS v2, ${name}.HighLevelVulCnt AS v3, ${name}.CriticalLevelVulCnt AS v4`;

/** No list of Security Center counts risky builds: of scanned images six in sixteen have one to six, by the first digit of the image ID. */
const alibabaBuildRisks = `iif(image.scan ->> '$.ScaStatus' = 'SUCCESS', max(0, instr('123456789abcdef', substr(image.row ->> '$.ImageId', 1, 1)) - 9), 0)`;

/** Columns that every query gives; `total` is for the list that does not count by level. */
const queries: Readonly<Record<ListedPlace, { readonly sql: string; readonly key: string; readonly some: string }>> = {
  host: {
    sql: `SELECT image.id AS id, image.ImageID AS "key", image.ImageID AS imageId, image.row ->> '$.OsName' AS os,
      ${levels("image")}, -1 AS total, image.VirusCnt AS malware, image.RiskCnt AS secrets, 0 AS buildRisks, 0 AS baselines,
      image.ComponentCnt AS components, image.row ->> '$.ScanTime' AS scanTime FROM host_images AS image`,
    key: "image.ImageID = ?",
    some: "image.VulCnt > 0",
  },
  registry: {
    sql: `SELECT image.Id AS id, CAST(image.Id AS TEXT) AS "key", image.ImageId AS imageId,
      coalesce(nullif(image.OsName, 'linux'), ${osOf("image.ImageId")}) AS os,
      ${levels("image")}, -1 AS total, image.VirusCnt AS malware, image.SensitiveInfoCnt AS secrets, image.RiskCnt AS buildRisks,
      0 AS baselines, image.ComponentCnt AS components, image.ScanTime AS scanTime FROM registry_images AS image`,
    key: "image.Id = CAST(? AS INTEGER)",
    some: "image.VulCnt > 0",
  },
  alibaba: {
    sql: `SELECT image.id AS id, image.Uuid AS "key", image.row ->> '$.ImageId' AS imageId,
      ${osOf("'sha256:' || (image.row ->> '$.ImageId')")} AS os, 0 AS v0, 0 AS v1, 0 AS v2, 0 AS v3, 0 AS v4,
      image.row ->> '$.VulCount' AS total, image.row ->> '$.AlarmCount' AS malware, 0 AS secrets, ${alibabaBuildRisks} AS buildRisks,
      coalesce(image.scan ->> '$.HcCount', 0) AS baselines, NULL AS components,
      coalesce(image.scan ->> '$.LastScanTime', '') AS scanTime FROM alibaba_images AS image`,
    key: "image.Uuid = ?",
    some: "image.row ->> '$.VulCount' > 0",
  },
};

/** Levels of the vulnerabilities of a list that counts them without: of 32 in a row 1 is critical, 7 are high, 14 medium, 10 low. */
const pattern = [
  3, 2, 1, 2, 1, 2, 3, 2, 1, 2, 1, 3, 2, 1, 2, 4, 2, 3, 1, 2, 1, 2, 3, 2, 1, 2, 1, 3, 2, 1, 2, 3,
] as const;

/** The members of an image that decide about its vulnerabilities. */
export type VulnerableImage = Pick<CountedImage, "id" | "imageId" | "levels" | "os">;

/** Rows that are read at once: as one text they take a tenth of the time that they take as objects. */
const rowsAtOnce = 5000;

const counters = (name: string): string =>
  `max(0, ${name}.VulCnt - ${name}.CriticalLevelVulCnt - ${name}.HighLevelVulCnt - ${name}.MediumLevelVulCnt - ${name}.LowLevelVulCnt)
    || char(31) || ${name}.LowLevelVulCnt || char(31) || ${name}.MediumLevelVulCnt || char(31) || ${name}.HighLevelVulCnt || char(31) || ${name}.CriticalLevelVulCnt`;

const twinOf = (table: string, id: string): string =>
  `(SELECT ${counters("twin")} FROM ${table} AS twin WHERE twin.${id} = 'sha256:' || (image.row ->> '$.ImageId')
    AND twin.VulCnt = image.row ->> '$.VulCount' LIMIT 1)`;

/** SQL of the lines of an image: row number, five counters or one, image ID, and the rest is the system. */
const lines: Readonly<Record<ListedPlace, { readonly table: string; readonly id: string; readonly line: string }>> = {
  host: {
    table: "host_images",
    id: "id",
    line: `image.id || char(31) || ${counters("image")} || char(31) || image.ImageID || char(31) || (image.row ->> '$.OsName')`,
  },
  registry: {
    table: "registry_images",
    id: "Id",
    line: `image.Id || char(31) || ${counters("image")} || char(31) || image.ImageId || char(31) ||
      coalesce(nullif(image.OsName, 'linux'), ${osOf("image.ImageId")})`,
  },
  alibaba: {
    table: "alibaba_images",
    id: "id",
    line: `image.id || char(31) || coalesce(${twinOf("host_images", "ImageID")}, ${twinOf("registry_images", "ImageId")},
      (image.row ->> '$.VulCount') || char(31) || '-' || char(31) || '-' || char(31) || '-' || char(31) || '-') || char(31) || (image.row ->> '$.ImageId') || char(31) ||
      ${osOf("'sha256:' || (image.row ->> '$.ImageId')")}`,
  },
};

function toVulnerable(line: string): VulnerableImage {
  const [id = "", v0 = "", v1 = "", v2 = "", v3 = "", v4 = "", imageId = "", ...os] = line.split("\u001f");
  const levels = v4 === "-" ? splitByLevel(Number(v0)) : [Number(v0), Number(v1), Number(v2), Number(v3), Number(v4)];
  return { id: Number(id), imageId, levels, os: os.join("") };
}

/** Numbers whose split is kept: lists of a million images have a few hundred different ones. */
const maxSplits = 1000;
const splits = new Map<number, readonly number[]>();

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

  /** One image; `undefined` if there is none with this key. */
  find(place: ListedPlace, key: string): CountedImage | undefined {
    const { sql, key: condition } = queries[place];
    const row = this.#prepare(`${sql} WHERE ${condition}`).get(key);
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

  /** Every image of a list that counts vulnerabilities, in the order of the list. */
  *vulnerable(place: ListedPlace): Generator<VulnerableImage> {
    const { table, id, line } = lines[place];
    const last = toNumber(this.#prepare(`SELECT max(${id}) AS n FROM ${table}`).get()?.["n"]);
    const read = this.#prepare(
      `SELECT group_concat(line, char(30)) AS lines FROM (SELECT ${line} AS line FROM ${table} AS image
        WHERE image.${id} > ? AND image.${id} <= ? AND ${queries[place].some} ORDER BY image.${id})`,
    );
    for (let from = 0; from < last; from += rowsAtOnce) {
      const text = toText(read.get(from, from + rowsAtOnce)?.["lines"]);
      for (const line of text === "" ? [] : text.split("\u001e")) yield toVulnerable(line);
    }
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

/** Splits a number of vulnerabilities by level, so that more of them only add to each level. */
export function splitByLevel(total: number): readonly number[] {
  const known = splits.get(total);
  if (known !== undefined) return known;
  const whole = Math.floor(total / pattern.length);
  const rest = pattern.slice(0, total % pattern.length);
  const split = [0, 1, 2, 3, 4].map((level) => {
    const is = (other: number): boolean => other === level;
    return whole * pattern.filter(is).length + rest.filter(is).length;
  });
  if (splits.size < maxSplits) splits.set(total, split);
  return split;
}
