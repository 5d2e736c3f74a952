import { readFileSync, realpathSync } from "node:fs";
import { dirname } from "node:path";

import { manifestOf } from "./resolve.ts";

/** A package as it is installed here. */
export interface InstalledPackage {
  readonly name: string;
  /** Its folder, where it really is: pnpm links packages, and their dependencies are beside what is linked. */
  readonly folder: string;
  readonly manifest: string;
}

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Packages and everything that they need, each once: what a package manager would install with them.
 *
 * @throws {Error} when a dependency that is not optional is missing.
 */
export function closureOf(...manifests: readonly string[]): readonly InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const add = (path: string): void => {
    const real = realpathSync(path);
    found.set(real, { name: read(real).name, folder: dirname(real), manifest: real });
  };
  for (const manifest of manifests) add(manifest);
  // A Map yields what is added while it is walked, so this follows dependencies of dependencies.
  for (const { manifest: from, name: parent } of found.values()) {
    const { dependencies = {}, optionalDependencies = {} } = read(from);
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const path = manifestOf(name, from);
      if (path !== undefined) add(path);
      else if (!(name in optionalDependencies)) throw new Error(`${parent} needs ${name}, which is not installed`);
    }
  }
  return [...found.values()];
}

function read(manifest: string): Manifest {
  return JSON.parse(readFileSync(manifest, "utf8")) as Manifest; // a package manager has accepted it
}
