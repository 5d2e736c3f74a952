import { readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

import { installAsUser } from "../install/install-as-user.ts";
import { manifestOfInstalled } from "../install/resolve.ts";
import { temporaryFolder } from "../install/temporary-folder.ts";
import type { Line } from "../line.ts";
import { run } from "../measure/run.ts";
import { OURS, installedPeers } from "../one-call.ts";
import type { Row } from "../row.ts";

const what = "bundle of one call, minified, gzip";

/** A program that makes one call, bundled with all it needs. */
export const bundleSize: Row = {
  name: "bundle-size",
  group: "client",
  async measure() {
    await using folder = await temporaryFolder();
    const peers = installedPeers();
    await installAsUser(
      folder.path,
      peers.flatMap(({ packages }) => packages),
    );
    const sizes: { readonly who: string; readonly bytes: number }[] = [];
    for (const [index, { who, program }] of [OURS, ...peers].entries()) {
      const { start, all } = await bundled(program, join(folder.path, `program-${index}.mjs`));
      sizes.push({ who, bytes: start });
      if (all !== start) sizes.push({ who: `${who}, with what it loads only when needed`, bytes: all });
    }
    const ours = sizes[0]?.bytes ?? Number.NaN;
    return sizes.map(({ who, bytes }, index): Line => {
      const line = { what, who, figure: { value: bytes, unit: "bytes" } } as const;
      if (index === 0) {
        const field = "openapi-fetch alone: 2.6 KB; openai: 36";
        return { ...line, bar: { of: "figure", limit: "at most", value: 10_000 }, field };
      }
      const times = bytes / ours;
      return { ...line, against: { value: ours, unit: "bytes" }, ratio: { median: times, min: times, max: times } };
    });
  },
};

interface BundleSize {
  /** Bytes of the files that the program loads when it starts. */
  readonly start: number;
  /** Bytes of these and of the files that it may load later. */
  readonly all: number;
}

async function bundled(text: string, program: string): Promise<BundleSize> {
  const output = `${program}.bundle`;
  await writeFile(program, text);
  const options = ["--platform", "node", "--format", "esm", "--minify", "--log-level", "silent"];
  const names = ["--entry-file-names", "program.js"];
  await run(process.execPath, [rolldown(), program, "--dir", output, ...options, ...names]);
  const files = new Map<string, string>();
  for (const name of await readdir(output)) files.set(name, await readFile(join(output, name), "utf8"));
  return { start: sizeOf(loadedAtStart("program.js", files), files), all: sizeOf(files.keys(), files) };
}

/** The entry and what it imports, and what that imports; `import()` is for later. */
function loadedAtStart(
  name: string,
  files: ReadonlyMap<string, string>,
  seen = new Set<string>(),
): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, imported] of (files.get(name) ?? "").matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
    if (imported !== undefined) loadedAtStart(imported, files, seen);
  return seen;
}

function sizeOf(names: Iterable<string>, files: ReadonlyMap<string, string>): number {
  let bytes = 0;
  for (const name of names) bytes += gzipSync(files.get(name) ?? "", { level: 9 }).length;
  return bytes;
}

/** The program of Rolldown, which builds the command as well. */
function rolldown(): string {
  return join(dirname(manifestOfInstalled("rolldown")), "bin/cli.mjs");
}
