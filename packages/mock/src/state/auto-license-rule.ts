import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { Condition } from "./database.js";
import { readNumber, readText } from "./database.js";

/** The rule by which new host images get licenses, as the vendor spells its parts. */
export interface AutoLicenseRule {
  /** 1 if the rule is on. */
  readonly IsEnabled: 0 | 1;
  /** `ALL` licenses the images of all hosts, `MANUAL` those of chosen ones. */
  readonly RangeType: "ALL" | "MANUAL";
  /** Licenses that the rule may use in a day; 0 for no limit. */
  readonly MaxDailyCount: number;
  /** 1 if an image is to be scanned as soon as the rule has licensed it. */
  readonly AutoScanEnabled: 0 | 1;
  /** Kinds of findings of such a scan; `ALL` for every kind. */
  readonly ScanType: readonly string[];
}

/** An account has one rule, so it always has this number. */
export const ruleId = 1;

/** The tables of the rule and of the hosts that it has chosen. */
export const autoLicenseRuleTable: string = `CREATE TABLE auto_license_rule (id INTEGER PRIMARY KEY CHECK (id = ${ruleId}), row TEXT NOT NULL);
CREATE TABLE auto_license_hosts (host INTEGER PRIMARY KEY)`;

/** The rule of the account. */
export class AutoLicenseRules {
  readonly #database: DatabaseSync;
  readonly #read: StatementSync;
  readonly #write: StatementSync;
  readonly #hosts: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#read = database.prepare("SELECT row FROM auto_license_rule");
    this.#write = database.prepare(`INSERT OR REPLACE INTO auto_license_rule (id, row) VALUES (${ruleId}, ?)`);
    this.#hosts = database.prepare("SELECT count(*) FROM auto_license_hosts");
  }

  /** The rule; `undefined` until one was saved. */
  get current(): AutoLicenseRule | undefined {
    const row = readText(this.#read);
    return row === undefined ? undefined : (JSON.parse(row) as AutoLicenseRule); // only `#write` fills this column
  }

  /** Hosts that the rule has chosen. */
  get hostCount(): number {
    return readNumber(this.#hosts);
  }

  /** Saves the rule. The hosts that meet the condition now are those that it has chosen, whatever their names become. */
  save(rule: AutoLicenseRule, hosts: Condition): void {
    this.#write.run(JSON.stringify(rule));
    this.#database.exec("DELETE FROM auto_license_hosts");
    this.#database
      .prepare(`INSERT INTO auto_license_hosts SELECT id FROM hosts WHERE ${hosts.sql}`)
      .run(...hosts.values);
  }

  /** Turns the rule on or off. */
  switch(IsEnabled: AutoLicenseRule["IsEnabled"]): void {
    const { current } = this;
    if (current !== undefined) this.#write.run(JSON.stringify({ ...current, IsEnabled }));
  }
}
