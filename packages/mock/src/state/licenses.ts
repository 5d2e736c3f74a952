import type { DatabaseSync, StatementSync } from "node:sqlite";

import { readNumber } from "./database.js";

/** The tables of the license pool: licenses are spent for good, so those in use are the image IDs that have one. */
export const licenseTable = `CREATE TABLE licenses (ImageId TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE license_pool (id INTEGER PRIMARY KEY CHECK (id = 1), total INTEGER NOT NULL)`;

/** Says that more images should have a license than there are licenses, and what to do. */
export function tooFewLicenses(licensed: number, total: number): string {
  return `${licensed} images should have a license, but licenses is ${total}; license fewer images, or give more licenses`;
}

/** The license pool. */
export class Licenses {
  readonly #total: StatementSync;
  readonly #setTotal: StatementSync;
  readonly #used: StatementSync;
  readonly #spend: StatementSync;
  readonly #has: StatementSync;

  constructor(database: DatabaseSync) {
    this.#total = database.prepare("SELECT total FROM license_pool");
    this.#setTotal = database.prepare("INSERT OR REPLACE INTO license_pool (id, total) VALUES (1, ?)");
    this.#used = database.prepare("SELECT count(*) FROM licenses");
    this.#spend = database.prepare("INSERT OR IGNORE INTO licenses SELECT value FROM json_each(?) ORDER BY value");
    this.#has = database.prepare("SELECT count(*) FROM licenses WHERE ImageId = ?");
  }

  /** Licenses that the account has, those in use included. */
  get total(): number {
    return readNumber(this.#total);
  }

  set total(count: number) {
    this.#setTotal.run(count);
  }

  /** Licenses in use. */
  get used(): number {
    return readNumber(this.#used);
  }

  /** Licenses that are left. */
  get left(): number {
    return Math.max(0, this.total - this.used);
  }

  /** True if an image ID has a license. */
  has(imageId: string): boolean {
    return readNumber(this.#has, imageId) > 0;
  }

  /** Takes a license for each image ID that has none. */
  spend(imageIds: readonly string[]): void {
    this.#spend.run(JSON.stringify(imageIds));
  }
}
