import type { DatabaseSync, StatementSync } from "node:sqlite";

import { toNumber, toText } from "./database.js";
import { UntilChange } from "./until-change.js";

/** Numbers of assets, and of images on hosts by their findings. */
export interface AssetCounts {
  readonly images: number;
  readonly containers: number;
  /** Most super nodes on which one image is: the account has at least these. */
  readonly superNodes: number;
  /** Images with vulnerabilities. */
  readonly vulnerable: number;
  /** Images with malware. */
  readonly withMalware: number;
  /** Images with sensitive data. */
  readonly withSecrets: number;
  /** Images in which anything was found. */
  readonly unsafe: number;
  readonly untrusted: number;
  /** Images that the service recommends to fix first. */
  readonly urgent: number;
  readonly scanned: number;
  /** Images that wait for a scan. */
  readonly unscanned: number;
  /** When the last scan ended, as the list writes it; empty if there was none. */
  readonly lastScan: string;
}

const columns = {
  images: "count(*)",
  containers: "sum(ContainerCnt)",
  superNodes: "max(row ->> '$.SuperNodeCnt')",
  vulnerable: "sum(VulCnt > 0)",
  withMalware: "sum(VirusCnt > 0)",
  withSecrets: "sum(RiskCnt > 0)",
  unsafe: "sum(VulCnt > 0 OR VirusCnt > 0 OR RiskCnt > 0)",
  untrusted: "sum(IsTrustImage = 0)",
  urgent: "sum(row ->> '$.RecommendedFix')",
  scanned: "sum(ScanStatus = 'SCANNED')",
  unscanned: "sum(ScanStatus = 'NOT_SCAN')",
  lastScan: "max(row ->> '$.ScanTime')",
} as const;

/** Counts the images on hosts, again only when something has changed. */
export class HostAssets {
  readonly #count: StatementSync;
  readonly #counts: UntilChange<AssetCounts>;

  constructor(database: DatabaseSync) {
    const list = Object.entries(columns).map(([name, sql]) => `${sql} AS ${name}`);
    this.#count = database.prepare(`SELECT ${list.join(", ")} FROM host_images`);
    this.#counts = new UntilChange(database, () => this.#read());
  }

  /** The counts as they are now. */
  get current(): AssetCounts {
    return this.#counts.current;
  }

  #read(): AssetCounts {
    const row = this.#count.get() ?? {};
    const read = (name: keyof typeof columns): number => toNumber(row[name]);
    return {
      images: read("images"),
      containers: read("containers"),
      superNodes: read("superNodes"),
      vulnerable: read("vulnerable"),
      withMalware: read("withMalware"),
      withSecrets: read("withSecrets"),
      unsafe: read("unsafe"),
      untrusted: read("untrusted"),
      urgent: read("urgent"),
      scanned: read("scanned"),
      unscanned: read("unscanned"),
      lastScan: toText(row["lastScan"]),
    };
  }
}
