import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { run } from "../packed/run.js";
import { ROOT } from "../packed/workspace.js";

/** The tarball of the command as it would be published, in a folder of its own. Disposing of it removes the folder. */
export interface PackedCli extends AsyncDisposable {
  /** The folder. */
  readonly folder: string;
  /** Path of the tarball in it. */
  readonly tarball: string;
}

/** Packs the command. It must have been built. */
export async function packCli(): Promise<PackedCli> {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-cli-"));
  const printed = await run("pnpm", ["pack", "--json", "--pack-destination", folder], join(ROOT, "packages/cli"));
  const { filename } = JSON.parse(printed) as { filename: string }; // pnpm's own format
  return { folder, tarball: filename, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
