import { join } from "node:path";

import { type PackedOwn, packWithPnpm } from "../../packages/contract/src/packed/install.js";
import { packageIn } from "../../packages/contract/src/packed/workspace.js";
import type { Manifest, PublicPackage } from "./public-packages.js";

/** A package as it would be published. */
export interface Tarball extends PackedOwn {
  readonly manifest: Manifest;
}

/**
 * Packs packages, each after those that it depends on: the order in which they are published.
 *
 * @param root - Folder of the repository.
 * @param folder - Folder for the tarballs; it exists.
 */
export async function packAll(
  root: string,
  packages: readonly PublicPackage[],
  folder: string,
): Promise<readonly Tarball[]> {
  const packed: Tarball[] = [];
  for (const { folder: source, manifest } of inOrder(packages))
    packed.push({ ...(await packWithPnpm(packageIn(join(root, source)), folder)), manifest });
  return packed;
}

/**
 * Packages in an order in which each stands after those that it depends on.
 *
 * @throws {Error} when two depend on each other.
 */
export function inOrder(packages: readonly PublicPackage[]): readonly PublicPackage[] {
  const names = new Set(packages.map(({ manifest }) => manifest.name));
  const done = new Set<string>();
  const ordered: PublicPackage[] = [];
  while (ordered.length < packages.length) {
    const ready = packages.filter(
      ({ manifest: { name, dependencies = {} } }) =>
        !done.has(name) && Object.keys(dependencies).every((other) => !names.has(other) || done.has(other)),
    );
    if (ready.length === 0) throw new Error("packages that are published depend on each other in a circle");
    for (const entry of ready) done.add(entry.manifest.name);
    ordered.push(...ready);
  }
  return ordered;
}
