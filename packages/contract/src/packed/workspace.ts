import { existsSync, readFileSync, realpathSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import { run } from "./run.js";

/** The part of a manifest that these tests read. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, unknown>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** A package and where it is. */
export interface Package {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Folder of the workspace. */
export const ROOT: string = join(import.meta.dirname, "../../../..");

/** Every package of the workspace that is published, asked of pnpm. */
export async function publicPackages(): Promise<readonly Package[]> {
  const listed = JSON.parse(await run("pnpm", ["list", "--recursive", "--depth", "-1", "--json"], ROOT)) as readonly {
    path: string;
    private: boolean;
  }[]; // pnpm's own format
  return listed.filter((entry) => !entry.private).map(({ path }) => packageIn(path));
}

/** Everything that packages need and that is not one of them, as it is installed in the workspace. */
export function outsideDependencies(packages: readonly Package[]): readonly Package[] {
  const found = new Map<string, Package>(packages.map((entry) => [entry.manifest.name, entry]));
  // A Map yields what is added while it is walked, so this follows dependencies of dependencies.
  for (const { folder, manifest } of found.values())
    for (const name of Object.keys(manifest.dependencies ?? {}))
      if (!found.has(name)) found.set(name, installedPackage(name, folder));
  return [...found.values()].filter((entry) => !packages.includes(entry));
}

/**
 * A package as a folder of the workspace sees it.
 *
 * @throws {Error} when it is not installed there.
 */
export function installedPackage(name: string, from: string): Package {
  const path = findPackageJSON(name, pathToFileURL(join(from, "package.json")));
  if (path === undefined) throw new Error(`${name} is not installed in ${from}`);
  return packageIn(dirname(path));
}

/** Files that a package names in `exports` and `bin` but does not have: it was not built. */
export function missingFiles({ folder, manifest }: Package): readonly string[] {
  const targets = Object.values(manifest.exports ?? {}).flatMap((target) =>
    typeof target === "string"
      ? [target]
      : Object.entries(target).flatMap(([condition, file]) => (condition.startsWith("@") ? [] : [file])),
  );
  return [...targets, ...Object.values(manifest.bin ?? {})].filter(
    (file) => !file.includes("*") && !existsSync(join(folder, file)),
  );
}

/** The package in a folder, where it really is: pnpm links packages, and their dependencies are beside what is linked. */
export function packageIn(path: string): Package {
  const folder = realpathSync(path);
  return { folder, manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest }; // written by us or accepted by npm
}
