import type { DatabaseSync, StatementSync } from "node:sqlite";

import { readNumber } from "./database.js";

/** SQL of the month of billing of a time in milliseconds, in UTC+8. */
export const monthSql = (timeMs: string): string => `strftime('%Y-%m', ${timeMs} / 1000, 'unixepoch', '+8 hours')`;

/** Units that an account has unless somebody says otherwise: at least so many, and enough to scan every image twice. */
const leastTotal = 1000;

/** The quota of scans of images at Security Center: an image uses one unit in a month, however often it is scanned. */
export class AlibabaScanQuota {
  readonly #total: StatementSync;
  readonly #setTotal: StatementSync;
  readonly #used: StatementSync;

  constructor(database: DatabaseSync) {
    this.#total = database.prepare(
      `SELECT coalesce((SELECT total FROM alibaba_scan_quota), max(${leastTotal}, 2 * (SELECT count(*) FROM alibaba_images)))`,
    );
    this.#setTotal = database.prepare("INSERT OR REPLACE INTO alibaba_scan_quota (id, total) VALUES (1, ?)");
    this.#used = database.prepare(`SELECT count(*) FROM alibaba_scan_units WHERE month = ${monthSql("?")}`);
  }

  /** Images that can be scanned in a month. */
  get total(): number {
    return readNumber(this.#total);
  }

  set total(count: number) {
    this.#setTotal.run(count);
  }

  /** Images that count as scanned in the month of a time, in milliseconds. */
  usedAt(timeMs: number): number {
    return readNumber(this.#used, timeMs);
  }
}
