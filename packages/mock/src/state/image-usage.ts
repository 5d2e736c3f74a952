import type { DatabaseSync } from "node:sqlite";

import { toNumber, toText } from "./database.js";

/** Use of an image with vulnerabilities, and the time of its scan. */
export interface ImageUse {
  /** Number of its row. */
  readonly id: number;
  /** Containers made from it; those of an image in a registry count at the image on hosts. */
  readonly containers: number;
  /** True for the newest image of its name or repository. */
  readonly isNewest: boolean;
  /** Time of the last scan, in milliseconds; 0 if there was none. */
  readonly scanMs: number;
}

const queries = {
  host: `SELECT id, ContainerCnt AS containers, row ->> '$.IsLatestImage' AS isNewest, row ->> '$.ScanTime' AS scanTime
    FROM host_images WHERE VulCnt > 0 ORDER BY id`,
  registry: `SELECT Id AS id, 0 AS containers, IsLatestImage AS isNewest, ScanTime AS scanTime
    FROM registry_images WHERE VulCnt > 0 ORDER BY Id`,
} as const;

/** Reads the use of the images with vulnerabilities. */
export class ImageUsage {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Every image of a list that counts vulnerabilities, in the order of the list. */
  *of(place: keyof typeof queries): Generator<ImageUse> {
    for (const row of this.#database.prepare(queries[place]).iterate())
      yield {
        id: toNumber(row["id"]),
        containers: toNumber(row["containers"]),
        isNewest: toNumber(row["isNewest"]) > 0,
        scanMs: Date.parse(toText(row["scanTime"])) || 0,
      };
  }
}
