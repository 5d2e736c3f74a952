/** Packs every public package as it would be published and lets publint and attw look at the tarball. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { run } from "./run.ts";

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
}

const folders = ["specs", ...readdirSync("packages").map((name) => join("packages", name))];
let failures = 0;
for (const folder of folders) {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  if (manifest.private !== true) failures += await check(folder, manifest);
}
process.exitCode = failures === 0 ? 0 : 1;

async function check(folder: string, { name, exports }: Manifest): Promise<number> {
  const out = mkdtempSync(join(tmpdir(), "plimsoll-pack-"));
  try {
    const packed = await run("pnpm", ["pack", "--pack-destination", out], { cwd: folder });
    const [tarball] = readdirSync(out);
    if (packed.code !== 0 || tarball === undefined) return report(name, "pack", packed.stdout + packed.stderr);
    const file = join(out, tarball);
    let failed = 0;
    const lint = await run("publint", [file, "--strict"]);
    if (lint.code !== 0) failed += report(name, "publint", lint.stdout + lint.stderr);
    // attw is about types: packages of JSON files and of commands have none.
    const typed = Object.keys(exports ?? {}).some((entry) => !entry.endsWith(".json"));
    const types = typed ? await run("attw", [file, "--profile", "esm-only", "--no-emoji"]) : undefined;
    if (types !== undefined && types.code !== 0) failed += report(name, "attw", types.stdout + types.stderr);
    if (failed === 0) console.log(`✓ ${name}`);
    return failed;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function report(name: string, tool: string, text: string): number {
  console.error(`✗ ${name}: ${tool}\n${text}`);
  return 1;
}
