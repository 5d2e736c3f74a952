import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { run } from "./run.js";
import { type Package, outsideDependencies, packageIn } from "./workspace.js";

/** An empty project into which packages were installed. Disposing of it removes the folder. */
export interface Installation extends AsyncDisposable {
  readonly folder: string;
  /** A package as it was installed. */
  readonly installed: (name: string) => Package;
}

/**
 * Packs packages as they would be published and installs the tarballs with npm in an empty folder, as a user would.
 *
 * Nothing comes from the network or from a cache: what the packages need from outside the workspace is packed from
 * where it is installed here, and npm must find every version that a manifest asks for among the tarballs.
 *
 * @param packages - Packages of the workspace.
 * @param tools - Further packages that the user has, as they are installed here.
 */
export async function installPacked(packages: readonly Package[], tools: readonly Package[]): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-packed-"));
  const remove = (): Promise<void> => rm(folder, { recursive: true });
  try {
    await install(folder, packages, tools);
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, installed: (name) => packageIn(join(folder, "node_modules", name)), [Symbol.asyncDispose]: remove };
}

async function install(folder: string, packages: readonly Package[], tools: readonly Package[]): Promise<void> {
  const tarballs = join(folder, "tarballs");
  await mkdir(tarballs);
  const packed = await Promise.all([
    ...packages.map((entry) => packWithPnpm(entry, tarballs)),
    ...[...outsideDependencies([...packages, ...tools]), ...tools].map((entry) => packWithNpm(entry, tarballs)),
  ]);
  const dependencies = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ name: "user", private: true, type: "module", dependencies }),
  );
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund"];
  await run("npm", ["install", "--offline", "--cache", join(folder, "cache"), ...quiet], folder);
}

interface Packed {
  readonly name: string;
  readonly tarball: string;
}

/** Packs a package of ours. pnpm puts versions in place of `workspace:` and `catalog:`, and `publishConfig` into effect. */
async function packWithPnpm({ folder, manifest: { name } }: Package, tarballs: string): Promise<Packed> {
  const printed = await run("pnpm", ["pack", "--json", "--pack-destination", tarballs], folder);
  return { name, tarball: (JSON.parse(printed) as { filename: string }).filename }; // pnpm's own format
}

/** Packs a copy of an installed package: files that pnpm's store links to each other would be links in the tarball. */
async function packWithNpm({ folder, manifest: { name } }: Package, tarballs: string): Promise<Packed> {
  const copy = await mkdtemp(join(tarballs, "copy-"));
  await cp(folder, copy, { recursive: true });
  const printed = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", tarballs], copy);
  const [{ filename }] = JSON.parse(printed) as [{ filename: string }]; // npm's own format
  return { name, tarball: join(tarballs, filename) };
}
