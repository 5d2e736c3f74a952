import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { tcss } from "@plimsoll/types";

import { toNumber, toText } from "./database.js";
import type { RegistryImage } from "./registry-image.js";

/** A connected registry, as DescribeAssetImageRegistryRegistryList answers it; the mock gives the numbers. */
export type Registry = Omit<tcss.components["schemas"]["ImageRepoRegistryInfo"], "RegistryId">;

/** The members of a registry image that tell its registry. */
export type RegistryOfImage = Pick<
  RegistryImage,
  "ImageRepoAddress" | "InstanceId" | "InstanceName" | "RegistryRegion" | "RegistryType"
>;

/** The table of registries: numbered as they were connected, each with the members that are known of it. */
export const registryTable = "CREATE TABLE registries (id INTEGER PRIMARY KEY, name TEXT UNIQUE, row TEXT NOT NULL)";

/** The registries that are connected to the account. */
export class Registries {
  readonly #insert: StatementSync;
  readonly #all: StatementSync;

  constructor(database: DatabaseSync) {
    this.#insert = database.prepare("INSERT OR IGNORE INTO registries (id, name, row) VALUES (?, ?, ?)");
    this.#all = database.prepare("SELECT id, row FROM registries ORDER BY id");
  }

  /**
   * Adds a registry, unless one of its name or number is connected; then returns `false`.
   *
   * @param number - Its number. @default one more than the highest
   */
  add(registry: Registry, number?: number): boolean {
    return this.#insert.run(number ?? null, registry.Name, JSON.stringify(registry)).changes > 0;
  }

  /** All registries, in the order in which they were connected. */
  get all(): readonly (Registry & { readonly RegistryId: number })[] {
    return this.#all.all().map(({ id, row }) => ({
      ...(JSON.parse(toText(row)) as Registry), // only `add` writes this column
      RegistryId: toNumber(id),
    }));
  }
}
