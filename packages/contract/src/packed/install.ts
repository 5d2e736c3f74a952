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
    packOutside([...packages, ...tools], tools, tarballs),
  ]);
  await installTarballs(folder, packed.flat());
}

/**
 * Installs tarballs with npm as the dependencies of a new project, without a network and without a cache.
 *
 * @param folder - Folder of the project; it exists.
 * @param packed - The tarballs: of everything that is needed.
 * @param npm - The command line of npm. @default the one of this machine, on its own Node
 */
export async function installTarballs(
  folder: string,
  packed: readonly Packed[],
  [program, ...words]: readonly [string, ...string[]] = ["npm"],
): Promise<void> {
  const dependencies = Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ name: "user", private: true, type: "module", dependencies }),
  );
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund"];
  await run(program, [...words, "install", "--offline", "--cache", join(folder, "cache"), ...quiet], folder);
}

/**
 * Packs everything that packages need from outside of the workspace, and tools, as they are installed here.
 *
 * @param packages - Packages of the workspace, and tools.
 * @param tools - Packages that are packed besides.
 * @param tarballs - Folder for the tarballs; it exists.
 */
export function packOutside(
  packages: readonly Package[],
  tools: readonly Package[],
  tarballs: string,
): Promise<readonly Packed[]> {
  return Promise.all([...outsideDependencies(packages), ...tools].map((entry) => packWithNpm(entry, tarballs)));
}

/** A package and its tarball. */
export interface Packed {
  readonly name: string;
  /** Path of the tarball. */
  readonly tarball: string;
}

/** Packs a package of ours. pnpm puts versions in place of `workspace:` and `catalog:`, and `publishConfig` into effect. */
export async function packWithPnpm({ folder, manifest: { name } }: Package, tarballs: string): Promise<PackedOwn> {
  const printed = await run("pnpm", ["pack", "--json", "--pack-destination", tarballs], folder);
  const { filename, size, files } = JSON.parse(printed) as PnpmPack; // pnpm's own format
  return { name, tarball: filename, bytes: size, files: files.map(({ path }) => path) };
}

/** A package of ours and its tarball. */
export interface PackedOwn extends Packed {
  /** Size of the tarball. */
  readonly bytes: number;
  /** Paths in the tarball. */
  readonly files: readonly string[];
}

interface PnpmPack {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/** Packs a copy of an installed package: files that pnpm's store links to each other would be links in the tarball. */
async function packWithNpm({ folder, manifest: { name } }: Package, tarballs: string): Promise<Packed> {
  const copy = await mkdtemp(join(tarballs, "copy-"));
  await cp(folder, copy, { recursive: true });
  const printed = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", tarballs], copy);
  const [{ filename }] = JSON.parse(printed) as [{ filename: string }]; // npm's own format
  return { name, tarball: join(tarballs, filename) };
}
