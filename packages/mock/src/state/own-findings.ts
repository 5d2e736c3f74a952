import type { DatabaseSync, StatementSync } from "node:sqlite";

import { toNumber, toText } from "./database.js";

/** Kind of a list of findings that were set for an image. */
export type OwnKind = "baseline" | "build-risk" | "component" | "malware" | "secret" | "vulnerability";

/** The tables of findings that were set for an image. Image IDs are without algorithm, as all lists know them. */
export const ownFindingTables = `CREATE TABLE own_lists (
  image_id TEXT NOT NULL, kind TEXT NOT NULL, v0 INTEGER NOT NULL, v1 INTEGER NOT NULL, v2 INTEGER NOT NULL, v3 INTEGER NOT NULL,
  v4 INTEGER NOT NULL, PRIMARY KEY (image_id, kind)
) WITHOUT ROWID;
CREATE TABLE own_findings (
  image_id TEXT NOT NULL, kind TEXT NOT NULL, number INTEGER NOT NULL, "key" TEXT NOT NULL, row TEXT NOT NULL,
  PRIMARY KEY (image_id, kind, number)
) WITHOUT ROWID;
CREATE INDEX own_findings_by_key ON own_findings ("key")`;

/** One finding to keep. */
export interface OwnRow {
  /** ID of the vulnerability; empty for other kinds. */
  readonly key: string;
  /** From 0, not rated, to 4, critical. */
  readonly level: number;
  /** The finding, as JSON. */
  readonly row: string;
}

const all = ":v0 + :v1 + :v2 + :v3 + :v4";

/** Columns that count vulnerabilities in both lists of TCSS, with the SQL of their numbers. */
const vulnerabilityColumns = {
  VulCnt: all,
  CriticalLevelVulCnt: ":v4",
  HighLevelVulCnt: ":v3",
  MediumLevelVulCnt: ":v2",
  LowLevelVulCnt: ":v1",
};

type Columns = Readonly<Partial<Record<OwnKind, Readonly<Record<string, string>>>>>;

/** The `RiskCnt` of host images counts sensitive data. */
const hostColumns: Columns = {
  vulnerability: vulnerabilityColumns,
  malware: { VirusCnt: all },
  secret: { RiskCnt: all },
  component: { ComponentCnt: all },
};

const registryColumns: Columns = {
  vulnerability: { ...vulnerabilityColumns, HasNeedFixVul: ":v3 + :v4 > 0" },
  malware: { VirusCnt: all },
  secret: { SensitiveInfoCnt: all, SentiveInfoCnt: all },
  "build-risk": { RiskCnt: all },
  component: { ComponentCnt: all },
};

/** Values of the parameters that a piece of SQL has. */
function only(sql: string, imageId: string, counts: readonly number[]): Record<string, number | string> {
  const used = counts.flatMap((count, level) => (sql.includes(`:v${level}`) ? [[`:v${level}`, count] as const] : []));
  return { ":id": imageId, ...Object.fromEntries(used) };
}

/** Findings that were set for images, in place of derived ones. */
export class OwnFindings {
  readonly #statements: (sql: string) => StatementSync;

  constructor(database: DatabaseSync) {
    const known = new Map<string, StatementSync>();
    this.#statements = (sql) => {
      const statement = known.get(sql) ?? database.prepare(sql);
      known.set(sql, statement);
      return statement;
    };
  }

  /** Rows of an image by level, from 0 to 4; `undefined` if no list was set for it, unlike an empty list. */
  levels(imageId: string, kind: OwnKind): readonly number[] | undefined {
    const row = this.#statements("SELECT v0, v1, v2, v3, v4 FROM own_lists WHERE image_id = ? AND kind = ?").get(
      imageId,
      kind,
    );
    return row === undefined ? undefined : [row["v0"], row["v1"], row["v2"], row["v3"], row["v4"]].map(toNumber);
  }

  /** Some rows of an image, most severe first. */
  read(imageId: string, kind: OwnKind, offset: number, limit: number): readonly unknown[] {
    return this.#statements(
      "SELECT row FROM own_findings WHERE image_id = ? AND kind = ? AND number >= ? ORDER BY number LIMIT ?",
    )
      .all(imageId, kind, offset, limit)
      .map(({ row }): unknown => JSON.parse(toText(row)));
  }

  /** Image IDs for which a list of a kind was set. */
  imagesWith(kind: OwnKind): readonly string[] {
    return this.#statements("SELECT image_id FROM own_lists WHERE kind = ?")
      .all(kind)
      .map((row) => toText(row["image_id"]));
  }

  /** Keys of all vulnerabilities, each with the images that have it. */
  *holders(): Generator<{ readonly key: string; readonly imageId: string }> {
    const rows = this.#statements(`SELECT DISTINCT "key", image_id FROM own_findings WHERE kind = 'vulnerability'`);
    for (const row of rows.iterate()) yield { key: toText(row["key"]), imageId: toText(row["image_id"]) };
  }

  /** One row with a key, the most severe; `undefined` if it does not exist. */
  first(key: string): unknown {
    const row = this.#statements(
      `SELECT row FROM own_findings WHERE "key" = ? ORDER BY json_extract(row, '$.level') DESC, image_id, number LIMIT 1`,
    ).get(key);
    return row === undefined ? undefined : (JSON.parse(toText(row["row"])) as unknown);
  }

  /** The rows of an image with a key. */
  withKey(imageId: string, key: string): readonly unknown[] {
    return this.#statements(
      `SELECT row FROM own_findings WHERE "key" = ? AND image_id = ? AND kind = 'vulnerability' ORDER BY number`,
    )
      .all(key, imageId)
      .map(({ row }): unknown => JSON.parse(toText(row)));
  }

  /** A list that has an image; `undefined` if none has. */
  placeOf(imageId: string): { readonly place: "alibaba" | "host" | "registry"; readonly key: string } | undefined {
    const row = this.#statements(
      `SELECT 'host' AS place, ImageID AS "key" FROM host_images WHERE ImageID IN (:id, 'sha256:' || :id)
        UNION ALL SELECT 'registry', CAST(Id AS TEXT) FROM registry_images WHERE ImageId IN (:id, 'sha256:' || :id)
        UNION ALL SELECT 'alibaba', Uuid FROM alibaba_images WHERE row ->> '$.ImageId' = :id LIMIT 1`,
    ).get({ ":id": imageId });
    if (row === undefined) return undefined;
    const place = toText(row["place"]);
    return { place: place === "host" || place === "registry" ? place : "alibaba", key: toText(row["key"]) };
  }

  /** Marks an image as scanned, at a time in milliseconds if it never was. @returns `false` if no list has it. */
  markScanned(imageId: string, timeMs: number): boolean {
    if (this.placeOf(imageId) === undefined) return false;
    const time = new Date(timeMs).toISOString();
    this.#statements(
      `UPDATE host_images SET ScanStatus = 'SCANNED', row = json_set(row, '$.ScanStatus', 'SCANNED', '$.ScanTime', coalesce(nullif(row ->> '$.ScanTime', ''), :time))
        WHERE ImageID IN (:id, 'sha256:' || :id)`,
    ).run({ ":id": imageId, ":time": time });
    this.#statements(
      `UPDATE registry_images SET ScanStatus = 'SCANNED', Progress = 100, ScanTime = coalesce(nullif(ScanTime, ''), :time),
        CveStatus = 'SCANNED', VirusStatus = 'SCANNED', RiskStatus = 'SCANNED' WHERE ImageId IN (:id, 'sha256:' || :id)`,
    ).run({ ":id": imageId, ":time": time });
    this.#statements(
      `UPDATE alibaba_images SET scan = json_set(scan, '$.LastScanTime', coalesce(scan ->> '$.LastScanTime', :time), '$.ScaStatus', 'SUCCESS', '$.ScaProgress', 100)
        WHERE row ->> '$.ImageId' = :id`,
    ).run({ ":id": imageId, ":time": timeMs });
    return true;
  }

  /** Makes the lists of images show what was set. @param imageIds - Without algorithm. @default every image that has some */
  apply(imageIds: readonly string[] = this.imageIds): void {
    for (const imageId of imageIds) {
      for (const { kind, counts } of this.#counts(imageId)) {
        for (const [name, sql] of Object.entries(hostColumns[kind] ?? {}))
          this.#statements(
            `UPDATE host_images SET ${name} = ${sql}, row = json_set(row, '$.${name}', ${sql}) WHERE ImageID IN (:id, 'sha256:' || :id)`,
          ).run(only(sql, imageId, counts));
        for (const [name, sql] of Object.entries(registryColumns[kind] ?? {}))
          this.#statements(`UPDATE registry_images SET ${name} = ${sql} WHERE ImageId IN (:id, 'sha256:' || :id)`).run(
            only(sql, imageId, counts),
          );
      }
      this.#applyAlibaba(imageId);
    }
  }

  /** Security Center counts alerts of two kinds together: what was set replaces half of them, or all. */
  #applyAlibaba(imageId: string): void {
    const total = (kind: OwnKind): number | undefined => {
      const levels = this.levels(imageId, kind);
      return levels === undefined ? undefined : levels.reduce((sum, count) => sum + count, 0);
    };
    const [vulnerabilities, malware, secrets, baselines] = (
      ["vulnerability", "malware", "secret", "baseline"] as const
    ).map(total);
    const counts: Readonly<Record<string, number>> = {
      ...(vulnerabilities === undefined ? {} : { VulCount: vulnerabilities }),
      ...(malware === undefined && secrets === undefined ? {} : { AlarmCount: (malware ?? 0) + (secrets ?? 0) }),
    };
    for (const [name, count] of Object.entries(counts))
      this.#statements(
        `UPDATE alibaba_images SET row = json_set(row, '$.${name}', :count, '$.${name.replace("Count", "Status")}', :status)
          WHERE row ->> '$.ImageId' = :id AND row ->> '$.${name}' <> :count`,
      ).run({ ":id": imageId, ":count": count, ":status": count > 0 ? "YES" : "NO" });
    if (baselines !== undefined)
      this.#statements(
        "UPDATE alibaba_images SET scan = json_set(scan, '$.HcCount', :count) WHERE row ->> '$.ImageId' = :id",
      ).run({ ":id": imageId, ":count": baselines });
    this.#statements(
      `UPDATE alibaba_images SET row = json_set(row, '$.RiskStatus', iif((row ->> '$.VulCount') + (row ->> '$.AlarmCount') > 0, 'YES', 'NO'))
        WHERE row ->> '$.ImageId' = ?`,
    ).run(imageId);
  }

  /** The images that have some, without algorithm. */
  get imageIds(): readonly string[] {
    return this.#statements("SELECT DISTINCT image_id FROM own_lists")
      .all()
      .map((row) => toText(row["image_id"]));
  }

  #counts(imageId: string): readonly { readonly kind: OwnKind; readonly counts: readonly number[] }[] {
    return this.#statements("SELECT * FROM own_lists WHERE image_id = ?")
      .all(imageId)
      .map((row) => ({
        kind: toText(row["kind"]) as OwnKind, // only `set` writes it
        counts: [row["v0"], row["v1"], row["v2"], row["v3"], row["v4"]].map(toNumber),
      }));
  }

  /** Replaces the list of a kind of an image. */
  set(imageId: string, kind: OwnKind, rows: readonly OwnRow[]): void {
    this.#statements("DELETE FROM own_findings WHERE image_id = ? AND kind = ?").run(imageId, kind);
    const insert = this.#statements("INSERT INTO own_findings VALUES (?, ?, ?, ?, ?)");
    const counts = [0, 0, 0, 0, 0];
    for (const [number, { key, level, row }] of rows.toSorted((a, b) => b.level - a.level).entries()) {
      insert.run(imageId, kind, number, key, row);
      counts[level] = (counts[level] ?? 0) + 1;
    }
    this.#statements("INSERT OR REPLACE INTO own_lists VALUES (?, ?, ?, ?, ?, ?, ?)").run(imageId, kind, ...counts);
  }
}
