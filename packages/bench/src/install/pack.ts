import { mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

import { run } from "../measure/run.ts";

/**
 * Packs a package of the workspace as it would be published, and unpacks it.
 *
 * @param manifest - Its manifest.
 * @param folder - Folder to work in.
 * @returns Folder with exactly the files that npm would install.
 * @throws {Error} when it cannot be packed.
 */
export async function packAndUnpack(manifest: string, folder: string): Promise<string> {
  const printed = await run("pnpm", ["pack", "--json", "--pack-destination", folder], dirname(manifest));
  const { filename } = JSON.parse(printed) as { filename: string }; // pnpm's own format
  const target = join(folder, basename(filename, ".tgz"));
  await mkdir(target);
  // Everything in a package of npm is in a folder "package".
  await run("tar", ["-xzf", filename, "-C", target, "--strip-components=1"]);
  return target;
}
