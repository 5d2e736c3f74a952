import type { Cloud } from "@plimsoll/core";

import type { Db } from "../schema/tables.js";
import { hashOf, shortHash } from "../words/hash.js";
import { Dictionary, type DictionaryTable } from "./dictionary.js";

/** A text that many rows share. */
interface Text {
  readonly doc: string;
  readonly hash: Uint8Array;
}

/** A problem as its row names it. */
export interface ProblemEntry {
  /** Content key, 64 hexadecimal digits. */
  readonly key: string;
  readonly kind: number;
  readonly advisory: number;
  readonly package: number | null;
}

/** A package without its place. */
export interface PackageEntry {
  readonly type: string;
  readonly name: string;
  readonly version: string;
}

/** Key of a package. */
export function packageKey({ type, name, version }: PackageEntry): string {
  return JSON.stringify([type, name, version]);
}

/** Every dictionary of one cloud that findings point into. */
export class Dictionaries {
  advisories: Dictionary = new Dictionary();
  packages: Dictionary = new Dictionary();
  problems: Dictionary = new Dictionary();
  details: Dictionary = new Dictionary();
  layers: Dictionary = new Dictionary();
  repositories: Dictionary = new Dictionary();

  /** Forgets all numbers: a transaction that fails invalidates those that it assigned. */
  forget(): void {
    Object.assign(this, new Dictionaries());
  }
}

/** Names of repositories. */
export function repositoryTable(db: Db): DictionaryTable<string> {
  return {
    entryKey: (name) => name,
    find: (names) =>
      db
        .selectFrom("repository")
        .select(["id", "name as key"])
        .where("name", "in", [...names])
        .execute(),
    async add(names) {
      await db
        .insertInto("repository")
        .values(names.map((name) => ({ name })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}

/** Vulnerabilities, kinds of malware and rules that findings are about, by ID. */
export function advisoryTable(db: Db, cloud: Cloud): DictionaryTable<string> {
  return {
    entryKey: (key) => key,
    find: (keys) =>
      db
        .selectFrom("advisory")
        .select(["id", "key"])
        .where("cloud", "=", cloud)
        .where("key", "in", [...keys])
        .execute(),
    async add(keys) {
      await db
        .insertInto("advisory")
        .values(keys.map((key) => ({ cloud, key })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}

/** Packages by type, name and version. */
export function packageTable(db: Db): DictionaryTable<PackageEntry> {
  return {
    entryKey: packageKey,
    async find(entries) {
      const rows = await db
        .selectFrom("package")
        .select(["id", "type", "name", "version"])
        .where("name", "in", [...new Set(entries.map(({ name }) => name))])
        .where("version", "in", [...new Set(entries.map(({ version }) => version))])
        .execute();
      return rows.map(({ id, ...entry }) => ({ id, key: packageKey(entry) }));
    },
    async add(entries) {
      await db
        .insertInto("package")
        .values(entries.map(({ type, name, version }) => ({ type, name, version })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}

/** Problems by their content key. */
export function problemTable(db: Db, cloud: Cloud): DictionaryTable<ProblemEntry> {
  return {
    entryKey: ({ key }) => key.slice(0, 32),
    async find(entries) {
      const rows = await db
        .selectFrom("problem")
        .select(["id", "key"])
        .where("cloud", "=", cloud)
        .where(
          "key",
          "in",
          entries.map(({ key }) => shortHash(key)),
        )
        .execute();
      return rows.map(({ id, key }) => ({ id, key: Buffer.from(key).toString("hex") }));
    },
    async add(entries) {
      await db
        .insertInto("problem")
        .values(entries.map((entry) => ({ ...entry, cloud, key: shortHash(entry.key) })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}

/** Texts by what they say. */
export function textTable(db: Db, name: "detail" | "layer"): DictionaryTable<string> {
  return {
    entryKey: (doc) => doc,
    async find(docs) {
      const byHash = new Map(docs.map(hashed).map(({ doc, hash }) => [hexOf(hash), { doc, hash }]));
      const rows = await db
        .selectFrom(name)
        .select(["id", "hash"])
        .where(
          "hash",
          "in",
          [...byHash.values()].map(({ hash }) => hash),
        )
        .execute();
      return rows.map(({ id, hash }) => ({ id, key: byHash.get(hexOf(hash))?.doc ?? "" }));
    },
    async add(docs) {
      await db
        .insertInto(name)
        .values(docs.map(hashed))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}

function hashed(doc: string): Text {
  return { doc, hash: hashOf(doc) };
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
