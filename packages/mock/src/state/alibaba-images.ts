import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { sas } from "@plimsoll/types";

import { JsonText } from "../wire/json-text.js";
import type { OpenScan } from "./alibaba-scan-progress.js";
import { steps } from "./alibaba-scan-tables.js";
import type { Condition } from "./database.js";
import { readBytes, readNumber, toNumber, toText } from "./database.js";
import type { Selection } from "./selections.js";
import { Selections } from "./selections.js";

/** An image as DescribeImageInfoList answers it. */
export type AlibabaImage = sas.components["schemas"]["ImageInfo"];

/** An image as DescribeImageInstances answers it. */
export type ImageInstance = sas.components["schemas"]["ImageInstance"];

/** The fields that only DescribeImageInstances has: the last scan of an image, if any, and its baseline risks. */
export type AlibabaScan = Partial<
  Pick<ImageInstance, "HcCount" | "LastScanTime" | "ScaProgress" | "ScaResult" | "ScaStatus">
>;

/** An image with all that is known of it. */
export interface StoredImage {
  readonly image: AlibabaImage;
  readonly scan: AlibabaScan;
  /** True if a server has a container from it. */
  readonly isDeployed: boolean;
  /** The scan that waits or runs; `undefined` if there is none. */
  readonly open: OpenScan | undefined;
}

/** Columns of the counters of findings. */
const counterColumns = { AlarmCount: "row", HcCount: "scan", VulCount: "row" } as const;

/** A counter of the findings of an image. */
export type FindingCounter = keyof typeof counterColumns;

/** The table of images. */
export const alibabaImageTable = `CREATE TABLE alibaba_images (
  id INTEGER PRIMARY KEY,
  Uuid TEXT NOT NULL UNIQUE,
  row TEXT NOT NULL,
  scan TEXT NOT NULL
)`;

/** Its indexes. */
export const alibabaImageIndexes = `CREATE INDEX alibaba_images_by_image ON alibaba_images (row ->> '$.ImageId');
CREATE INDEX alibaba_images_by_digest ON alibaba_images (row ->> '$.Digest')`;

/** The images in Security Center. */
export class AlibabaImages {
  readonly #selections: Selections;
  readonly #add: StatementSync;
  readonly #count: StatementSync;
  readonly #find: StatementSync;
  readonly #read: StatementSync;
  readonly #uuids: StatementSync;
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#selections = new Selections(database, "alibaba_images");
    this.#add = database.prepare("INSERT INTO alibaba_images (Uuid, row, scan) VALUES (?, ?, ?)");
    this.#count = database.prepare("SELECT count(*) FROM alibaba_images");
    this.#find = database.prepare(`
      WITH wanted AS MATERIALIZED (
        SELECT key, value FROM json_each(?)
      ), mentioned AS (
        SELECT image.id AS id, wanted.key AS place FROM wanted JOIN alibaba_images AS image ON image.Uuid = wanted.value
        UNION ALL
        SELECT used.image_id, wanted.key FROM wanted JOIN server_images AS used ON used.server_uuid = wanted.value
      )
      SELECT CAST(group_concat(image.row, ',' ORDER BY first.place, image.id) AS BLOB)
      FROM (SELECT id, min(place) AS place FROM mentioned GROUP BY id) AS first JOIN alibaba_images AS image USING (id)`);
    // As for host images, CROSS JOIN keeps the order of the page.
    this.#read = database.prepare(`
      SELECT image.row, image.scan, EXISTS (SELECT 1 FROM server_images AS used WHERE used.image_id = image.id) AS deployed,
        open.start_ms AS startMs, open.end_ms AS endMs, open.is_repeated AS isRepeated
      FROM json_each(?) AS page CROSS JOIN alibaba_images AS image ON image.id = page.value
        LEFT JOIN alibaba_scans AS open ON open.image = image.id AND open.step = ${steps.open}`);
    this.#uuids = database.prepare("SELECT Uuid AS uuid FROM alibaba_images ORDER BY id LIMIT ?");
  }

  /** Adds an image. @returns The number of its row. */
  add(image: AlibabaImage, scan: AlibabaScan): number {
    const { lastInsertRowid } = this.#add.run(image.Uuid, JSON.stringify(image), JSON.stringify(scan));
    this.#selections.clear();
    return Number(lastInsertRowid);
  }

  /** Clears the cached selections, because images have changed. */
  forget(): void {
    this.#selections.clear();
  }

  /** Number of images. */
  get size(): number {
    return readNumber(this.#count);
  }

  /** UUIDs of the images. */
  get uuids(): readonly string[] {
    return this.firstUuids(-1);
  }

  /** The first UUIDs, in the same order. @param count - How many; less than 0 for all. */
  firstUuids(count: number): readonly string[] {
    return this.#uuids.all(count).map(({ uuid }) => toText(uuid));
  }

  /** The images with these UUIDs or on servers with them, each once, in the order of first mention. */
  find(uuids: readonly string[]): JsonText<AlibabaImage[]> {
    return JsonText.array<AlibabaImage>(readBytes(this.#find, JSON.stringify(uuids)));
  }

  /** A counter of every image, by row number; 0 where there is no image. */
  counters(name: FindingCounter): Uint32Array {
    // As two texts the numbers come out of SQLite many times as fast as row by row.
    const { ids, counts } =
      this.#database
        .prepare(
          `SELECT json_group_array(id) AS ids, json_group_array(n) AS counts FROM
            (SELECT id, ${counterColumns[name]} ->> '$.${name}' AS n FROM alibaba_images WHERE n > 0 ORDER BY id)`,
        )
        .get() ?? {};
    const rowNumbers = toNumbers(ids);
    const counters = new Uint32Array((rowNumbers.at(-1) ?? 0) + 1);
    for (const [place, count] of toNumbers(counts).entries()) counters[rowNumbers[place] ?? 0] = count;
    return counters;
  }

  /** Chooses images. */
  select(condition: Condition): Selection {
    return this.#selections.find(condition, "id");
  }

  /** The images of a part of a selection. */
  read(selection: Selection): readonly StoredImage[] {
    return this.#read.all(`[${selection.join(",")}]`).map(({ row, scan, deployed, startMs, endMs, isRepeated }) => ({
      image: JSON.parse(toText(row)) as AlibabaImage, // only `add` writes this column
      scan: JSON.parse(toText(scan)) as AlibabaScan, // as above
      isDeployed: deployed === 1,
      open:
        startMs === null
          ? undefined
          : { startMs: toNumber(startMs), endMs: toNumber(endMs), isRepeated: isRepeated === 1 },
    }));
  }
}

function toNumbers(list: unknown): readonly number[] {
  return JSON.parse(toText(list)) as readonly number[]; // an array of integers, by the query
}
