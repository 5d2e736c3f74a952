import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { tcss } from "@plimsoll/types";

import type { Condition } from "./database.js";
import { columnList, prepareInsert, readNumber, readText, toColumn, toText } from "./database.js";
import type { Candidate } from "./host-images.js";

/** An image in a registry that TCSS knows. Names as the vendor spells them. */
export interface RegistryImage {
  /** Image ID, `sha256:` and 64 hexadecimal digits. Licenses are bound to it. */
  readonly ImageId: string;
  /** Digest of the manifest. */
  readonly ImageDigest: string;
  /** Kind of the registry, for example `ccr`. */
  readonly RegistryType: string;
  /** ID of the registry instance. */
  readonly InstanceId: string;
  /** Name of the registry instance. */
  readonly InstanceName: string;
  /** Namespace (project) in the registry. */
  readonly Namespace: string;
  /** Name without namespace and tag. */
  readonly ImageName: string;
  /** Tag. */
  readonly ImageTag: string;
  /** Address of the repository without the tag. */
  readonly ImageRepoAddress: string;
  /** Where the image is in its life. */
  readonly ScanStatus: "CANCELED" | "NOT_SCAN" | "SCANNED" | "SCANNING" | "SCAN_ERR";
  /** Vulnerabilities found. */
  readonly VulCnt: number;
  /** Malware files found. */
  readonly VirusCnt: number;
  /** Risks found. */
  readonly RiskCnt: number;
  /** Critical ones among the vulnerabilities. */
  readonly CriticalLevelVulCnt: number;
  /** High ones among the vulnerabilities. */
  readonly HighLevelVulCnt: number;
  /** Medium ones among the vulnerabilities. */
  readonly MediumLevelVulCnt: number;
  /** Low ones among the vulnerabilities. */
  readonly LowLevelVulCnt: number;
  /** Marked as trusted. */
  readonly IsTrustImage: boolean;
  /** Newest tag of its repository. */
  readonly IsLatestImage: boolean;
  /** A container runs from it. */
  readonly IsRunning: boolean;
  /** 1 with a license, 0 without. */
  readonly IsAuthorized: number;
}

/** What names a registry image in a request. */
export type RegistryImageName = tcss.components["schemas"]["ImageInfo"];

const columns = [
  "ImageId",
  "ImageDigest",
  "RegistryType",
  "InstanceId",
  "InstanceName",
  "Namespace",
  "ImageName",
  "ImageTag",
  "ImageRepoAddress",
  "ScanStatus",
  "VulCnt",
  "VirusCnt",
  "RiskCnt",
  "CriticalLevelVulCnt",
  "HighLevelVulCnt",
  "MediumLevelVulCnt",
  "LowLevelVulCnt",
  "IsTrustImage",
  "IsLatestImage",
  "IsRunning",
  "IsAuthorized",
] as const satisfies readonly (keyof RegistryImage)[];

/** The table of registry images. `Id` is the number by which the vendor knows them. */
export const registryImageTable: string = `CREATE TABLE registry_images (
  Id INTEGER PRIMARY KEY,
  ${columnList(columns)}
)`;

/** Its indexes. */
export const registryImageIndexes = `CREATE INDEX registry_images_by_image ON registry_images (ImageId);
CREATE INDEX registry_images_by_name ON registry_images (Namespace, ImageName, ImageTag, InstanceName)`;

/** SQL that marks a row as licensed. */
export const markRegistryImage = "IsAuthorized = 1";

/** The condition that an image has one of some IDs: image IDs, or numbers of registry images as text. */
export function hasOneOf(ids: readonly string[]): Condition {
  const list = JSON.stringify(ids);
  return {
    sql: "(ImageId IN (SELECT value FROM json_each(?)) OR Id IN (SELECT CAST(value AS INTEGER) FROM json_each(?) WHERE value NOT GLOB '*[^0-9]*'))",
    values: [list, list],
  };
}

/** The images in registries. */
export class RegistryImages {
  readonly #database: DatabaseSync;
  readonly #insert: StatementSync;
  readonly #count: StatementSync;
  readonly #unknownNumber: StatementSync;
  readonly #unknownId: StatementSync;
  readonly #named: StatementSync;
  readonly #license: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#insert = prepareInsert(database, "registry_images", columns);
    this.#count = database.prepare("SELECT count(*) FROM registry_images");
    this.#unknownNumber = database.prepare(
      "SELECT CAST(value AS TEXT) FROM json_each(?) WHERE value NOT IN (SELECT Id FROM registry_images) ORDER BY key LIMIT 1",
    );
    this.#unknownId = database.prepare(
      `SELECT value FROM json_each(?) WHERE value NOT IN (SELECT ImageId FROM registry_images)
        AND (value GLOB '*[^0-9]*' OR CAST(value AS INTEGER) NOT IN (SELECT Id FROM registry_images)) ORDER BY key LIMIT 1`,
    );
    this.#named = database.prepare(
      "SELECT count(*) FROM registry_images WHERE Namespace = ? AND ImageName = ? AND ImageTag = ? AND InstanceName = ?",
    );
    this.#license = database.prepare(
      `UPDATE registry_images SET ${markRegistryImage} WHERE IsAuthorized = 0 AND ImageId IN (SELECT value FROM json_each(?))`,
    );
  }

  /** Adds an image; its number is one more than the last. */
  add(image: RegistryImage): void {
    this.#insert.run(...columns.map((column) => toColumn(image[column])));
  }

  /** How many there are. */
  get size(): number {
    return readNumber(this.#count);
  }

  /** The first of some numbers that no image has, as text. */
  firstUnknownNumber(numbers: readonly number[]): string | undefined {
    return readText(this.#unknownNumber, JSON.stringify(numbers));
  }

  /** The first of some IDs that no image has, whether an image ID or a number as text. */
  firstUnknown(ids: readonly string[]): string | undefined {
    return readText(this.#unknownId, JSON.stringify(ids));
  }

  /** Whether there is an image of this name. */
  has({ Namespace, ImageName, ImageTag, InstanceName }: RegistryImageName): boolean {
    return readNumber(this.#named, Namespace, ImageName, ImageTag, InstanceName) > 0;
  }

  /** Images without a license that meet a condition, one for each image ID, at most so many, lowest number first. */
  unlicensed({ sql, values }: Condition, limit: number): readonly Candidate[] {
    return this.#database
      .prepare(
        `SELECT ImageId, min(Id) AS Id, Namespace || '/' || ImageName || ':' || ImageTag AS name
          FROM registry_images WHERE (${sql}) AND IsAuthorized = 0 GROUP BY ImageId ORDER BY 2 LIMIT ?`,
      )
      .all(...values, limit)
      .map(({ ImageId, name }) => ({ imageId: toText(ImageId), imageName: toText(name) }));
  }

  /** Marks images as licensed. */
  license(imageIds: readonly string[]): void {
    this.#license.run(JSON.stringify(imageIds));
  }
}
