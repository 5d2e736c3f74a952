import type { DatabaseSync, StatementSync } from "node:sqlite";

import { inTransaction, readNumber, toNumber, toText } from "./database.js";
import type { Registries } from "./registries.js";
import type { RegistryImage } from "./registry-image.js";
import type { RegistryImages } from "./registry-images.js";
import { nextTimeOfDay } from "./scan-calendar.js";

/** The service fetches the lists of all registries every day at this time, in China. The guide says that it does between 0 and 3 o'clock. */
const dailyTime = "03:12:50";

const dayMs = 24 * 3_600_000;

/** Milliseconds that it takes to fetch lists by request. The guide says 1 to 3 minutes. */
export const syncMs = 90_000;

/** The tables of images that were pushed and are not listed yet, and of the fetches by request. */
export const registrySyncTables = `CREATE TABLE pushed_images (
  number INTEGER PRIMARY KEY, registry INTEGER NOT NULL, listed_ms INTEGER NOT NULL, row TEXT NOT NULL
);
CREATE TABLE registry_syncs (id INTEGER PRIMARY KEY, registries TEXT, end_ms INTEGER NOT NULL, error TEXT NOT NULL)`;

/** Progress of the latest fetch. */
export interface SyncState {
  readonly status: "doing" | "failed" | "success";
  /** Text of the failure; empty if nothing failed. */
  readonly error: string;
  /** End of the latest fetch that did not fail, in milliseconds. */
  readonly lastSuccessMs: number;
}

/** Parts of the store that the fetches use. */
export interface RegistrySyncParts {
  readonly images: RegistryImages;
  readonly registries: Registries;
}

/** Fetches the lists of images from registries: what is pushed is not listed before the next fetch is done. */
export class RegistrySyncs {
  readonly #database: DatabaseSync;
  readonly #parts: RegistrySyncParts;
  readonly #push: StatementSync;
  readonly #nextListed: StatementSync;
  readonly #due: StatementSync;
  readonly #insert: StatementSync;
  readonly #latest: StatementSync;
  readonly #lastSuccess: StatementSync;
  readonly #lastOf: StatementSync;
  /** Time at which the next image is listed; `undefined` if it has to be read from the rows. */
  #dueMs: number | undefined;

  constructor(database: DatabaseSync, parts: RegistrySyncParts) {
    this.#database = database;
    this.#parts = parts;
    this.#push = database.prepare("INSERT INTO pushed_images (registry, listed_ms, row) VALUES (?, ?, ?)");
    this.#nextListed = database.prepare("SELECT coalesce(min(listed_ms), 0) FROM pushed_images");
    this.#due = database.prepare("SELECT row FROM pushed_images WHERE listed_ms <= ? ORDER BY listed_ms, number");
    this.#insert = database.prepare("INSERT INTO registry_syncs (registries, end_ms, error) VALUES (?, ?, ?)");
    this.#latest = database.prepare("SELECT end_ms, error FROM registry_syncs ORDER BY id DESC LIMIT 1");
    const success = "SELECT coalesce(max(end_ms), 0) FROM registry_syncs WHERE end_ms <= ? AND error = ''";
    this.#lastSuccess = database.prepare(success);
    this.#lastOf = database.prepare(
      `${success} AND (registries IS NULL OR ? IN (SELECT value FROM json_each(registries)))`,
    );
  }

  /** Pushes an image to a connected registry. @returns `false` if the registry is not connected. */
  push(image: RegistryImage, nowMs: number): boolean {
    const registry = this.#parts.registries.all.find(({ Name }) => Name === image.InstanceName);
    if (registry === undefined) return false;
    const listedMs = registry.SyncStatus === "failed" ? Number.MAX_SAFE_INTEGER : nextTimeOfDay(dailyTime, nowMs);
    this.#push.run(registry.RegistryId, listedMs, JSON.stringify(image));
    this.#dueMs = undefined;
    return true;
  }

  /** Starts to fetch the lists of registries at a time, in milliseconds. @param ids - Their numbers. @default all */
  start(ids: readonly number[] | undefined, nowMs: number): void {
    const chosen = this.#parts.registries.all.filter(({ RegistryId }) => ids?.includes(RegistryId) ?? true);
    const failed = chosen.find(({ SyncStatus }) => SyncStatus === "failed");
    const reached = chosen.filter(({ SyncStatus }) => SyncStatus !== "failed").map(({ RegistryId }) => RegistryId);
    const error = failed === undefined ? "" : failed.SyncFailReason || "The registry could not be reached.";
    inTransaction(this.#database, () => {
      this.#insert.run(ids === undefined ? null : JSON.stringify(ids), nowMs + syncMs, error);
      this.#database
        .prepare(
          "UPDATE pushed_images SET listed_ms = min(listed_ms, ?) WHERE registry IN (SELECT value FROM json_each(?))",
        )
        .run(nowMs + syncMs, JSON.stringify(reached));
    });
    this.#dueMs = undefined;
  }

  /** Progress of the latest fetch at a time, in milliseconds. */
  state(nowMs: number): SyncState {
    const row = this.#latest.get();
    const endMs = toNumber(row?.["end_ms"]);
    const error = toText(row?.["error"]);
    const lastSuccessMs = Math.max(lastDaily(nowMs), readNumber(this.#lastSuccess, nowMs));
    if (endMs > nowMs) return { status: "doing", error: "", lastSuccessMs };
    return error === "" || endMs < lastDaily(nowMs)
      ? { status: "success", error: "", lastSuccessMs }
      : { status: "failed", error, lastSuccessMs };
  }

  /** End of the latest fetch of a registry, in milliseconds. */
  lastOf(registryId: number, nowMs: number): number {
    return Math.max(lastDaily(nowMs), readNumber(this.#lastOf, nowMs, registryId));
  }

  /** Lists the images whose registry was fetched up to a time, in milliseconds. */
  catchUp(nowMs: number): void {
    this.#dueMs ??= readNumber(this.#nextListed) || Infinity;
    if (this.#dueMs > nowMs) return;
    inTransaction(this.#database, () => {
      const rows = this.#due.all(nowMs).map(({ row }) => JSON.parse(toText(row)) as RegistryImage); // only `push` writes this column
      for (const image of rows) this.#list(image);
      this.#parts.images.markLicensed();
      this.#database.prepare("DELETE FROM pushed_images WHERE listed_ms <= ?").run(nowMs);
    });
    this.#dueMs = undefined;
  }

  /** A tag is of one image only, and its repository has a new newest one. */
  #list(image: RegistryImage): void {
    const { Namespace, ImageName, ImageTag, InstanceName } = image;
    const repository = "Namespace = ? AND ImageName = ? AND InstanceName = ?";
    const names = [Namespace, ImageName, InstanceName];
    this.#database.prepare(`DELETE FROM registry_images WHERE ${repository} AND ImageTag = ?`).run(...names, ImageTag);
    if (image.IsLatestImage)
      this.#database.prepare(`UPDATE registry_images SET IsLatestImage = 0 WHERE ${repository}`).run(...names);
    this.#parts.images.add({ ...image, IsAuthorized: 0 });
  }
}

function lastDaily(nowMs: number): number {
  return nextTimeOfDay(dailyTime, nowMs) - dayMs;
}
