import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { Condition } from "./database.js";
import { readText, toNumber, toText } from "./database.js";
import { UntilChange } from "./until-change.js";

/** A namespace of the registries, and the numbers of its images. */
export interface Namespace {
  readonly name: string;
  /** Registries that have it. */
  readonly registries: number;
  /** Registry images in it. */
  readonly images: number;
  /** Those of them in which anything was found. */
  readonly riskyImages: number;
}

/** The namespaces of the images in registries. */
export class Namespaces {
  readonly #database: DatabaseSync;
  readonly #count: StatementSync;
  readonly #counted: UntilChange<string>;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#count =
      database.prepare(`SELECT json_group_array(json_object('Namespace', Namespace, 'registries', registries,
      'images', images, 'risky', risky)) FROM (
        SELECT Namespace, count(DISTINCT InstanceName) AS registries, count(*) AS images,
          sum(VulCnt > 0 OR VirusCnt > 0 OR RiskCnt > 0 OR SensitiveInfoCnt > 0) AS risky
        FROM registry_images GROUP BY Namespace)`);
    this.#counted = new UntilChange(database, () => readText(this.#count) ?? "[]");
  }

  /** Namespaces that meet a condition, by name. The images are counted again only when something has changed. */
  find({ sql, values }: Condition): readonly Namespace[] {
    return this.#database
      .prepare(
        `SELECT * FROM (SELECT value ->> '$.Namespace' AS Namespace, value ->> '$.registries' AS registries,
          value ->> '$.images' AS images, value ->> '$.risky' AS risky FROM json_each(?)) WHERE ${sql} ORDER BY Namespace`,
      )
      .all(this.#counted.current, ...values)
      .map(({ Namespace, registries, images, risky }) => ({
        name: toText(Namespace),
        registries: toNumber(registries),
        images: toNumber(images),
        riskyImages: toNumber(risky),
      }));
  }
}
