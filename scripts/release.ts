/**
 * `pnpm release --dry-run`: builds, packs, checks, describes and installs what a release would publish, and publishes nothing.
 * `--this-node` tries them on the Node of the repository alone, and not on every maintained one. `--out <folder>` keeps the tarballs, the bill of materials, the changelogs and `release.json`. Publishing is the work of
 * `.github/workflows/release.yml` alone, which takes these files; with `--tag` it asks first that the tag fits.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { dryRun } from "./release/dry-run.js";
import { NODES } from "./release/try-install.js";

const USAGE = "Usage: pnpm release --dry-run [--this-node] [--tag v<version>] [--out <folder>]";

process.exitCode = await main();

async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined) return 2;
  const out = options.out === undefined ? mkdtempSync(join(tmpdir(), "plimsoll-release-")) : resolve(options.out);
  try {
    await dryRun({
      root: process.cwd(),
      out,
      tag: options.tag,
      nodes: options["this-node"] === true ? NODES.filter(({ program }) => program === process.execPath) : NODES,
      say: (line) => console.log(line),
    });
    return 0;
  } catch (error) {
    console.error(`pnpm release: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    if (options.out === undefined) rmSync(out, { recursive: true });
  }
}

interface ReleaseOptions {
  readonly out?: string | undefined;
  readonly tag?: string | undefined;
  readonly "this-node"?: boolean | undefined;
}

function readOptions(): ReleaseOptions | undefined {
  try {
    const { values } = parseArgs({
      options: {
        "dry-run": { type: "boolean" },
        "this-node": { type: "boolean" },
        out: { type: "string" },
        tag: { type: "string" },
      },
    });
    if (values["dry-run"] === true) return values;
    console.error(
      `pnpm release: packages are published by .github/workflows/release.yml alone, with provenance. Nothing was done.\n${USAGE}`,
    );
  } catch (error) {
    console.error(`pnpm release: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  return undefined;
}
