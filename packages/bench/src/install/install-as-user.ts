import { cp, mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";

import { closureOf } from "./closure.ts";
import { packAndUnpack } from "./pack.ts";
import { manifestOfMeasured } from "./peers.ts";
import { manifestOfInstalled } from "./resolve.ts";

const ours = "@plimsoll/client";

/**
 * Gives a folder the `node_modules` of a user, so that programs in it import every client by its name: ours is there as npm
 * would install it, the peers as links to where they are.
 *
 * @param folder - An empty folder.
 * @param peers - Names of packages that are installed.
 */
export async function installAsUser(folder: string, peers: readonly string[]): Promise<void> {
  const target = async (name: string): Promise<string> => {
    const path = join(folder, "node_modules", name);
    await mkdir(dirname(path), { recursive: true });
    return path;
  };
  for (const { name, manifest, folder: source } of closureOf(manifestOfInstalled(ours))) {
    const content = name.startsWith("@plimsoll/") ? await packAndUnpack(manifest, folder) : source;
    await cp(content, await target(name), { recursive: true });
  }
  for (const name of new Set(peers)) await symlink(dirname(manifestOfMeasured(name)), await target(name));
}
