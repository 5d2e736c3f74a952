import type { Cloud } from "@plimsoll/core";

import type { Db } from "../schema/tables.js";
import { hashOf, shortHash } from "../words/hash.js";
import { wellFormed } from "../words/well-formed.js";
import { Dictionary, type DictionaryTable } from "./dictionary.js";

/** A text that many rows share. */
export interface SharedText {
  readonly doc: string;
  readonly hash: Uint8Array;
  /** The hash as a text of 16 characters: what is remembered of it, as the texts of an account take more room than all else. */
  readonly key: string;
}

/** Makes the entry of a text. */
export function sharedText(doc: string): SharedText {
  const hash = hashOf(doc);
  return { doc, hash, key: keyOfHash(hash) };
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
  return JSON.stringify([type, wellFormed(name), wellFormed(version)]);
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
export function textTable(db: Db, name: "detail" | "layer"): DictionaryTable<SharedText> {
  return {
    entryKey: ({ key }) => key,
    async find(texts) {
      const rows = await db
        .selectFrom(name)
        .select(["id", "hash"])
        .where(
          "hash",
          "in",
          texts.map(({ hash }) => hash),
        )
        .execute();
      return rows.map(({ id, hash }) => ({ id, key: keyOfHash(hash) }));
    },
    async add(texts) {
      await db
        .insertInto(name)
        .values(texts.map(({ doc, hash }) => ({ doc, hash })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}

function keyOfHash(hash: Uint8Array): string {
  return Buffer.from(hash).toString("latin1");
}
