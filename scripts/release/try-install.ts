import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

import { type Packed, installTarballs } from "../../packages/contract/src/packed/install.js";
import { installedProgram } from "../../packages/contract/src/runtimes/installed.ts";
import { run } from "../run.ts";
import { firstExample } from "./readme-examples.js";

/** A Node that packages are tried on. */
export interface NodeProgram {
  readonly name: string;
  /** Path of the program; nothing if it is not installed. */
  readonly program: string | undefined;
}

/** Every maintained line of Node. */
export const NODES: readonly NodeProgram[] = [
  { name: "Node 22", program: installedProgram("Node 22") },
  { name: "Node 24", program: process.execPath },
  { name: "Node 26", program: installedProgram("Node 26") },
];

/**
 * Installs tarballs with npm in an empty folder and runs the first example of each README there, all on one Node.
 *
 * @param program - The Node.
 * @param packed - Tarballs of everything that is needed.
 * @param names - Packages whose example is run.
 * @returns Problems, each with the package and what was printed.
 */
export async function tryOn(
  program: string,
  packed: readonly Packed[],
  names: readonly string[],
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-install-"));
  try {
    // Commands that were installed start the first `node` of the path.
    const bin = join(folder, "bin");
    mkdirSync(bin);
    symlinkSync(program, join(bin, "node"));
    await installTarballs(folder, packed, [program, await npmScript()]);
    const problems: string[] = [];
    for (const name of names) problems.push(...(await tryExample(folder, name)));
    return problems;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function tryExample(folder: string, name: string): Promise<readonly string[]> {
  const example = firstExample(readFileSync(join(folder, "node_modules", name, "README.md"), "utf8"));
  if (example === undefined) return [`${name}: its README has no block marked "ts run", "js run" or "sh run"`];
  const path = [join(folder, "bin"), join(folder, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const file = join(folder, "example.mjs");
  writeFileSync(file, example.code);
  const { code, stdout, stderr } = await (example.kind === "module"
    ? run(join(folder, "bin/node"), [file], { cwd: folder, env: { PATH: path } })
    : run("sh", ["-euc", `trap 'kill $! 2>/dev/null || true' EXIT\n${example.code}`], {
        cwd: folder,
        env: { PATH: path },
      }));
  if (code === 0 && stdout !== "") return [];
  return [
    `${name}: the example of its README ended with ${code}${stdout === "" ? ", printing nothing" : ""}\n${stderr}`,
  ];
}

/** The script behind the `npm` of this machine, to be run on another Node than its own. */
async function npmScript(): Promise<string> {
  const { code, stdout } = await run("sh", ["-c", "command -v npm"]);
  if (code !== 0) throw new Error("npm is not installed, so packages cannot be tried as their users install them");
  return realpathSync(stdout.trim());
}
