import type { DatabaseSync, StatementSync } from "node:sqlite";

import { JsonText } from "../wire/json-text.js";
import type { Condition } from "./database.js";
import { prepareInsert, readBytes, readNumber, readText, toColumn, toText } from "./database.js";
import type { Candidate } from "./host-images.js";
import type { RegistryImage, RegistryImageName } from "./registry-image.js";
import { markRegistryImage, registryImageJson, registryImageMembers, scanParts } from "./registry-image.js";
import type { Selection } from "./selections.js";
import { Selections } from "./selections.js";

/** An image in a registry with its number, as DescribeAssetImageRegistryList answers it. */
export type NumberedImage = RegistryImage & { readonly Id: number };

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
  readonly #selections: Selections;
  readonly #insert: StatementSync;
  readonly #count: StatementSync;
  readonly #rows: StatementSync;
  readonly #numbered: StatementSync;
  readonly #first: StatementSync;
  readonly #digests: StatementSync;
  readonly #unknownNumber: StatementSync;
  readonly #unknownId: StatementSync;
  readonly #named: StatementSync;
  readonly #numberOf: StatementSync;
  readonly #license: StatementSync;
  readonly #markLicensed: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#selections = new Selections(database, "registry_images");
    this.#insert = prepareInsert(database, "registry_images", ["Id", ...registryImageMembers, "scanned_parts"]);
    this.#count = database.prepare("SELECT count(*) FROM registry_images");
    // As for host images, CROSS JOIN keeps the order of the page.
    this.#rows = database.prepare(
      `SELECT CAST(group_concat(${registryImageJson}, ',') AS BLOB) FROM (SELECT ? AS now) AS look
        CROSS JOIN (SELECT value AS number FROM json_each(?)) AS page CROSS JOIN registry_images ON Id = page.number`,
    );
    const one = `SELECT ${registryImageJson} FROM (SELECT ? AS now) AS look CROSS JOIN registry_images`;
    this.#numbered = database.prepare(`${one} WHERE Id = ?`);
    this.#first = database.prepare(`${one} WHERE ImageId = ? ORDER BY Id LIMIT 1`);
    this.#digests = database.prepare(
      "SELECT ImageRepoAddress || '@' || ImageDigest AS digest FROM registry_images WHERE ImageId = ? AND ImageDigest <> '' ORDER BY Id",
    );
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
    this.#numberOf = database.prepare(
      `SELECT Id FROM registry_images WHERE Namespace = ? AND ImageName = ? AND ImageTag = ? AND InstanceName = ?
        AND ? IN ('', ImageDigest) AND ? IN ('', RegistryType) AND ? IN ('', ImageRepoAddress) AND ? IN ('', InstanceId)
        ORDER BY Id LIMIT 1`,
    );
    this.#license = database.prepare(
      `UPDATE registry_images SET ${markRegistryImage} WHERE IsAuthorized = 0 AND ImageId IN (SELECT value FROM json_each(?))`,
    );
    this.#markLicensed = database.prepare(
      `UPDATE registry_images SET ${markRegistryImage} WHERE IsAuthorized = 0 AND ImageId IN licenses`,
    );
  }

  /**
   * Adds an image.
   *
   * @param number - Its number, which no other image may have. @default one more than the highest
   */
  add(image: RegistryImage, number?: number): void {
    const scanned = scanParts.filter(({ status }) => image[status] === "SCANNED").map(({ bit }) => bit);
    this.#insert.run(
      number ?? null,
      ...registryImageMembers.map((name) => toColumn(image[name])),
      scanned.reduce((sum, bit) => sum + bit, 0),
    );
    this.forget();
  }

  /** Number of registry images. */
  get size(): number {
    return readNumber(this.#count);
  }

  /** Finds images; `order` is SQL without a tie-break. */
  find(condition: Condition, order: string | undefined): Selection {
    return this.#selections.find(condition, order === undefined ? "Id" : `${order}, Id`);
  }

  /** The rows of a part of a selection as they are at a time, in milliseconds. */
  read(selection: Selection, nowMs: number): JsonText<NumberedImage[]> {
    return JsonText.array<NumberedImage>(readBytes(this.#rows, nowMs, `[${selection.join(",")}]`));
  }

  /** The image with a number as it is at a time, in milliseconds; `undefined` if it does not exist. */
  get(number: number, nowMs: number): NumberedImage | undefined {
    return toImage(readText(this.#numbered, nowMs, number));
  }

  /** The first of the images that have an image ID; `undefined` if it does not exist. */
  first(imageId: string, nowMs: number): NumberedImage | undefined {
    return toImage(readText(this.#first, nowMs, imageId));
  }

  /** Places where registries hold an image, each `address@sha256:...`. */
  repoDigests(imageId: string): string[] {
    return this.#digests.all(imageId).map(({ digest }) => toText(digest));
  }

  /** Forgets which images were found, because some have changed. */
  forget(): void {
    this.#selections.clear();
  }

  /** The first of some numbers that no image has, as text. */
  firstUnknownNumber(numbers: readonly number[]): string | undefined {
    return readText(this.#unknownNumber, JSON.stringify(numbers));
  }

  /** The first of some IDs that no image has, whether an image ID or a number as text. */
  firstUnknown(ids: readonly string[]): string | undefined {
    return readText(this.#unknownId, JSON.stringify(ids));
  }

  /** True if an image has this name. */
  has({ Namespace, ImageName, ImageTag, InstanceName }: RegistryImageName): boolean {
    return readNumber(this.#named, Namespace, ImageName, ImageTag, InstanceName) > 0;
  }

  /** Number of the image with a name; of several that of the first, `undefined` if it does not exist. */
  numberOf(name: RegistryImageName): number | undefined {
    const { ImageDigest = "", RegistryType = "", ImageRepoAddress = "", InstanceId = "" } = name;
    const { Namespace, ImageName, ImageTag, InstanceName } = name;
    const required = [Namespace, ImageName, ImageTag, InstanceName];
    return (
      readNumber(this.#numberOf, ...required, ImageDigest, RegistryType, ImageRepoAddress, InstanceId) || undefined
    );
  }

  /** Images without a license that meet a condition, one for each image ID, up to a limit, lowest number first. */
  unlicensed({ sql, values }: Condition, limit: number): readonly Candidate[] {
    return this.#database
      .prepare(
        `SELECT ImageId, min(Id) AS Id, Namespace || '/' || ImageName || ':' || ImageTag AS name
          FROM registry_images WHERE (${sql}) AND IsAuthorized = 0 GROUP BY ImageId ORDER BY 2 LIMIT ?`,
      )
      .all(...values, limit)
      .map(({ ImageId, name }) => ({ imageId: toText(ImageId), imageName: toText(name) }));
  }

  /** Marks every image as licensed that has a license by its ID. */
  markLicensed(): void {
    this.#markLicensed.run();
    this.forget();
  }

  /** Marks images as licensed. */
  license(imageIds: readonly string[]): void {
    this.#license.run(JSON.stringify(imageIds));
    this.forget();
  }
}

function toImage(row: string | undefined): NumberedImage | undefined {
  return row === undefined ? undefined : (JSON.parse(row) as NumberedImage); // the SQL above wrote it
}
