import type { DatabaseSync, StatementSync } from "node:sqlite";

import { toNumber, toText } from "./database.js";

/** What a list of findings that were set for an image is about. */
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

/** Findings that were set for images, in place of those that are made up. */
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

  /** Rows of an image by level, from 0 to 4; `undefined` if none were set for it, which is not the same as none. */
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

  /** One row with a key, the most severe; `undefined` if there is none. */
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
