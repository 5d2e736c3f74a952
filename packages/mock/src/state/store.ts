import type { DatabaseSync } from "node:sqlite";

import { AlibabaImages, alibabaImageTable } from "./alibaba-images.js";
import { inTransaction, openDatabase } from "./database.js";
import type { Candidate } from "./host-images.js";
import { HostImages, hostImageIndexes, hostImageTable, markHostImage } from "./host-images.js";
import type { LicenseTask } from "./licenses.js";
import { Licenses, licenseTable } from "./licenses.js";
import { RegistryImages, markRegistryImage, registryImageIndexes, registryImageTable } from "./registry-images.js";
import { ScanSchedules, scheduleTable } from "./schedules.js";

/** Images to license on both sides. */
export interface Purchase {
  readonly local: readonly Candidate[];
  readonly registry: readonly Candidate[];
  /** When, in milliseconds. */
  readonly timeMs: number;
}

/** Everything that a mock knows, in SQLite in memory. */
export class Store {
  readonly hostImages: HostImages;
  readonly registryImages: RegistryImages;
  readonly alibabaImages: AlibabaImages;
  readonly licenses: Licenses;
  readonly schedules: ScanSchedules;
  readonly #database: DatabaseSync;

  constructor() {
    this.#database = openDatabase([hostImageTable, registryImageTable, alibabaImageTable, licenseTable, scheduleTable]);
    this.hostImages = new HostImages(this.#database);
    this.registryImages = new RegistryImages(this.#database);
    this.alibabaImages = new AlibabaImages(this.#database);
    this.licenses = new Licenses(this.#database);
    this.schedules = new ScanSchedules(this.#database);
  }

  /** Puts the first rows in. The large tables get their indexes afterwards: that is faster than row by row. */
  fill(work: () => void): void {
    inTransaction(this.#database, () => {
      work();
      this.#database.exec(`${hostImageIndexes};\n${registryImageIndexes}`);
    });
  }

  /**
   * Licenses images without a license, all or none. An image on both sides takes one license.
   *
   * @returns `false` if there are not enough licenses; then nothing has changed.
   */
  purchase({ local, registry, timeMs }: Purchase): boolean {
    const imageIds = [...new Set([...local, ...registry].map(({ imageId }) => imageId))];
    if (imageIds.length > this.licenses.total - this.licenses.used) return false;
    inTransaction(this.#database, () => {
      this.licenses.spend(imageIds);
      this.hostImages.license(imageIds);
      this.registryImages.license(imageIds);
      this.#addManualTask("LOCAL", local, timeMs);
      this.#addManualTask("REGISTRY", registry, timeMs);
    });
    return true;
  }

  /** Takes a license for every image that is marked as having one, and marks the same image wherever else it is. */
  licenseMarked(): void {
    this.#database.exec(`
      INSERT OR IGNORE INTO licenses
        SELECT ImageID FROM host_images WHERE IsAuthorized > 0 UNION SELECT ImageId FROM registry_images WHERE IsAuthorized > 0;
      UPDATE host_images SET ${markHostImage} WHERE IsAuthorized = 0 AND ImageID IN licenses;
      UPDATE registry_images SET ${markRegistryImage} WHERE IsAuthorized = 0 AND ImageId IN licenses`);
  }

  /** Frees the memory. */
  close(): void {
    this.#database.close();
  }

  #addManualTask(source: LicenseTask["source"], images: readonly Candidate[], timeMs: number): void {
    if (images.length === 0) return;
    this.licenses.addTask({
      type: "MANUAL",
      source,
      timeMs,
      images: images.map((image) => ({ ...image, status: "SUCCESS" })),
    });
  }
}
