import type { DatabaseSync } from "node:sqlite";

import type { AlibabaImage, AlibabaImages, AlibabaScan } from "./alibaba-images.js";
import { readText, toNumber, toText } from "./database.js";

/** Time after which an image is listed, in milliseconds. */
export const listingMs = 20_000;

/** The members by which a registry knows an image. */
export type ImageName = Pick<AlibabaImage, "Digest" | "InstanceId" | "RepoName" | "Tag">;

/** Images that are listed together. */
export interface ListedArrivals {
  /** Number of the task that scans them; `undefined` for none. */
  readonly task: number | undefined;
  readonly listedMs: number;
  /** Rows of the images. */
  readonly imageIds: readonly number[];
}

const isNamed = ["Digest", "InstanceId", "RepoName", "Tag"].map((name) => `row ->> '$.${name}' = ?`).join(" AND ");

/** Images that were pushed to a registry and that Security Center does not list yet. */
export class AlibabaArrivals {
  readonly #database: DatabaseSync;
  readonly #images: AlibabaImages;

  constructor(database: DatabaseSync, images: AlibabaImages) {
    this.#database = database;
    this.#images = images;
  }

  /** Adds an image. */
  add(image: AlibabaImage, scan: AlibabaScan): void {
    this.#database
      .prepare("INSERT INTO alibaba_arrivals (uuid, row, scan) VALUES (?, ?, ?)")
      .run(image.Uuid, JSON.stringify(image), JSON.stringify(scan));
  }

  /** True if an image with this UUID was pushed and is not listed yet. */
  has(uuid: string): boolean {
    return this.#database.prepare("SELECT 1 FROM alibaba_arrivals WHERE uuid = ?").get(uuid) !== undefined;
  }

  /** UUID of the image with a name, among those that were pushed or those that are listed; `undefined` if there is none. */
  find({ Digest, InstanceId, RepoName, Tag }: ImageName, where: "listed" | "pushed"): string | undefined {
    const table = where === "listed" ? "alibaba_images" : "alibaba_arrivals";
    const sql = `SELECT uuid FROM ${table} WHERE ${isNamed} LIMIT 1`;
    return readText(this.#database.prepare(sql), Digest, InstanceId, RepoName, Tag);
  }

  /** Lets an image be listed in a while, and then be scanned by a task. One that is on its way stays with its time. */
  list(uuid: string, { task, timeMs }: { readonly task: number; readonly timeMs: number }): void {
    this.#database
      .prepare("UPDATE alibaba_arrivals SET task = ?, listed_ms = coalesce(listed_ms, ?) WHERE uuid = ?")
      .run(task, timeMs + listingMs, uuid);
  }

  /** Lists the images whose time has come, in milliseconds. */
  takeDue(nowMs: number): readonly ListedArrivals[] {
    const rows = this.#database
      .prepare("SELECT * FROM alibaba_arrivals WHERE listed_ms <= ? ORDER BY listed_ms, task, rowid")
      .all(nowMs);
    const groups = new Map<string, ListedArrivals & { readonly imageIds: number[] }>();
    for (const row of rows) {
      const listedMs = toNumber(row["listed_ms"]);
      const task = row["task"] === null ? undefined : toNumber(row["task"]);
      const image = JSON.parse(toText(row["row"])) as AlibabaImage; // only `add` writes these columns
      const id = this.#images.add(image, JSON.parse(toText(row["scan"])) as AlibabaScan); // as above
      const key = `${listedMs} ${task}`;
      const group = groups.get(key) ?? { task, listedMs, imageIds: [] };
      group.imageIds.push(id);
      groups.set(key, group);
    }
    if (rows.length > 0) this.#database.prepare("DELETE FROM alibaba_arrivals WHERE listed_ms <= ?").run(nowMs);
    return [...groups.values()];
  }
}
