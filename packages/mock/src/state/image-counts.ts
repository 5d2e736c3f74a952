import type { DatabaseSync, StatementSync } from "node:sqlite";

import { toNumber } from "./database.js";
import { UntilChange } from "./until-change.js";

/** Numbers of images, and of those with a license, counted as the two lists of images count them. */
export interface Counts {
  /** Images on hosts. */
  readonly onHosts: number;
  /** Images on hosts without a license. */
  readonly unlicensedOnHosts: number;
  /** Images in registries. */
  readonly inRegistries: number;
  /** Images in registries without a license. */
  readonly unlicensedInRegistries: number;
  /** Image IDs that are on a host and in a registry. */
  readonly repeatedIds: number;
}

/** Counts images, again only when something has changed. */
export class ImageCounts {
  readonly #count: StatementSync;
  readonly #counts: UntilChange<Counts>;

  constructor(database: DatabaseSync) {
    this.#count = database.prepare(`SELECT
      (SELECT count(*) FROM host_images) AS onHosts,
      (SELECT count(*) FROM host_images WHERE IsAuthorized = 0) AS unlicensedOnHosts,
      (SELECT count(*) FROM registry_images) AS inRegistries,
      (SELECT count(*) FROM registry_images WHERE IsAuthorized = 0) AS unlicensedInRegistries,
      (SELECT count(DISTINCT ImageId) FROM registry_images WHERE ImageId IN (SELECT ImageID FROM host_images)) AS repeatedIds`);
    this.#counts = new UntilChange(database, () => this.#read());
  }

  /** The counts as they are now. */
  get current(): Counts {
    return this.#counts.current;
  }

  #read(): Counts {
    const row = this.#count.get() ?? {};
    return {
      onHosts: toNumber(row["onHosts"]),
      unlicensedOnHosts: toNumber(row["unlicensedOnHosts"]),
      inRegistries: toNumber(row["inRegistries"]),
      unlicensedInRegistries: toNumber(row["unlicensedInRegistries"]),
      repeatedIds: toNumber(row["repeatedIds"]),
    };
  }
}
