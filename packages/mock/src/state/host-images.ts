import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { tcss } from "@plimsoll/types";

import { JsonText } from "../wire/json-text.js";
import type { Condition } from "./database.js";
import { columnList, prepareInsert, readBytes, readNumber, readText, toColumn, toText } from "./database.js";
import { PageCache } from "./page-cache.js";
import { everyPart, scanTaskColumns, scanTaskIndexes } from "./scan-columns.js";
import type { Selection } from "./selections.js";
import { Selections } from "./selections.js";

/** An image found on hosts, as DescribeAssetImageList answers it. */
export type HostImage = tcss.components["schemas"]["ImagesInfo"];

/** An image to license, by ID, with the name for the log. */
export interface Candidate {
  readonly imageId: string;
  readonly imageName: string;
}

/**
 * Place of each field of a row: all in the JSON that is answered, those that are often filtered and sorted by in a
 * column of their own as well.
 */
const members: Readonly<Record<keyof HostImage, "column" | "json">> = {
  ImageID: "column",
  ImageName: "column",
  CreateTime: "column",
  Size: "json",
  HostCnt: "column",
  SuperNodeCnt: "json",
  ContainerCnt: "column",
  ScanTime: "json",
  VulCnt: "column",
  ComponentCnt: "column",
  VirusCnt: "column",
  RiskCnt: "column",
  IsTrustImage: "column",
  OsName: "json",
  AgentError: "json",
  ScanError: "json",
  ScanStatus: "column",
  ScanVirusError: "json",
  ScanVulError: "json",
  ScanRiskError: "json",
  IsSuggest: "json",
  IsAuthorized: "column",
  CriticalLevelVulCnt: "column",
  HighLevelVulCnt: "column",
  MediumLevelVulCnt: "column",
  LowLevelVulCnt: "column",
  IsLatestImage: "json",
  RecommendedFix: "json",
  Solution: "json",
  Reason: "json",
};

/** Names of the members of a host image. */
export const hostImageMembers: readonly (keyof HostImage)[] = Object.keys(members) as (keyof HostImage)[]; // the compiler checked that these are the keys

const columns = hostImageMembers.filter((name) => members[name] === "column");

/** The table of host images. */
export const hostImageTable: string = `CREATE TABLE host_images (
  id INTEGER PRIMARY KEY,
  ${columnList(columns)},
  first_host INTEGER,
  scan_start INTEGER,
  scan_end INTEGER,
  scan_parts INTEGER,
  ${scanTaskColumns},
  scanned_parts INTEGER NOT NULL,
  row TEXT NOT NULL
)`;

/** Its indexes. */
export const hostImageIndexes: string = `CREATE UNIQUE INDEX host_images_by_id ON host_images (ImageID);
CREATE INDEX host_images_unlicensed ON host_images (IsAuthorized) WHERE IsAuthorized = 0;
CREATE INDEX host_images_scanning ON host_images (scan_end) WHERE scan_end IS NOT NULL;
${scanTaskIndexes("host_images")}`;

/** SQL that marks a row as licensed. */
export const markHostImage = "IsAuthorized = 1, row = json_set(row, '$.IsAuthorized', 1)";

/** SQL of a member of a host image. */
export function hostImageMember(name: keyof HostImage): string {
  return members[name] === "column" ? `"${name}"` : `row ->> '$.${name}'`;
}

/** The images found on hosts. */
export class HostImages {
  readonly #database: DatabaseSync;
  readonly #selections: Selections;
  readonly #pages: PageCache;
  readonly #insert: StatementSync;
  readonly #count: StatementSync;
  readonly #unknown: StatementSync;
  readonly #license: StatementSync;
  readonly #markLicensed: StatementSync;
  readonly #remove: StatementSync;
  readonly #has: StatementSync;
  readonly #row: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#selections = new Selections(database, "host_images");
    this.#insert = prepareInsert(database, "host_images", [...columns, "first_host", "scanned_parts", "row"]);
    this.#count = database.prepare("SELECT count(*) FROM host_images");
    // CROSS JOIN makes SQLite go through the page from first to last, which an ORDER BY would do again at twice the cost.
    // As bytes the rows go out as they are; as text they would be decoded and encoded again.
    const rows = database.prepare(
      `SELECT CAST(group_concat(image.row, ',') AS BLOB)
        FROM json_each(?) AS page CROSS JOIN host_images AS image ON image.id = page.value`,
    );
    this.#pages = new PageCache((rowNumbers) => readBytes(rows, rowNumbers));
    this.#unknown = database.prepare(
      "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT ImageID FROM host_images) ORDER BY key LIMIT 1",
    );
    this.#license = database.prepare(
      `UPDATE host_images SET ${markHostImage} WHERE IsAuthorized = 0 AND ImageID IN (SELECT value FROM json_each(?))`,
    );
    this.#markLicensed = database.prepare(
      `UPDATE host_images SET ${markHostImage} WHERE IsAuthorized = 0 AND ImageID IN licenses`,
    );
    this.#remove = database.prepare("DELETE FROM host_images WHERE ImageID IN (SELECT value FROM json_each(?))");
    this.#has = database.prepare("SELECT count(*) FROM host_images WHERE ImageID = ?");
    this.#row = database.prepare("SELECT row FROM host_images WHERE ImageID = ?");
  }

  /** Adds an image. `firstHost` is the number of the first of the `HostCnt` hosts in a row on which it is. */
  add(image: HostImage, firstHost?: number): void {
    const scannedParts = image.ScanStatus === "SCANNED" ? everyPart : 0;
    const values = columns.map((column) => toColumn(image[column]));
    this.#insert.run(...values, firstHost ?? null, scannedParts, JSON.stringify(image));
    this.forget();
  }

  /** Number of host images. */
  get size(): number {
    return readNumber(this.#count);
  }

  /** True if an image has this ID. */
  has(imageId: string): boolean {
    return readNumber(this.#has, imageId) > 0;
  }

  /** The image of this ID; `undefined` if it does not exist. */
  get(imageId: string): HostImage | undefined {
    const row = readText(this.#row, imageId);
    return row === undefined ? undefined : (JSON.parse(row) as HostImage); // only `add` writes this column
  }

  /** Removes images; returns how many of them there were. */
  remove(imageIds: readonly string[]): number {
    const { changes } = this.#remove.run(JSON.stringify(imageIds));
    this.forget();
    return Number(changes);
  }

  /** Finds images; `order` is SQL without a tie-break. */
  find(condition: Condition, order: string | undefined): Selection {
    return this.#selections.find(condition, order === undefined ? "id" : `${order}, id`);
  }

  /** The rows of a part of a selection. */
  read(selection: Selection): JsonText<HostImage[]> {
    return JsonText.array<HostImage>(this.#pages.read(selection));
  }

  /** The first of some image IDs that no image has. */
  firstUnknown(imageIds: readonly string[]): string | undefined {
    return readText(this.#unknown, JSON.stringify(imageIds));
  }

  /** Images without a license that meet a condition, up to a limit, oldest row first. */
  unlicensed({ sql, values }: Condition, limit: number): readonly Candidate[] {
    return this.#database
      .prepare(`SELECT ImageID, ImageName FROM host_images WHERE IsAuthorized = 0 AND (${sql}) ORDER BY id LIMIT ?`)
      .all(...values, limit)
      .map(({ ImageID, ImageName }) => ({ imageId: toText(ImageID), imageName: toText(ImageName) }));
  }

  /** Marks images as licensed. */
  license(imageIds: readonly string[]): void {
    this.#license.run(JSON.stringify(imageIds));
    this.forget();
  }

  /** Marks every image as licensed that has a license by its ID. */
  markLicensed(): void {
    this.#markLicensed.run();
    this.forget();
  }

  /** Forgets which images were found and how they look, because some have changed. */
  forget(): void {
    this.#selections.clear();
    this.#pages.clear();
  }
}
