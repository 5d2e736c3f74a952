import { glob, stat, utimes } from "node:fs/promises";
import { join } from "node:path";

import { run } from "../run.ts";

/** Files that the command is made of. */
const SOURCES = [
  "packages/{types,client,core,mock,recorder,import,store,ui,cli}/{src/**/*.ts,package.json,rolldown.config.ts}",
  "{pnpm-lock.yaml,tsconfig.base.json}",
];

/**
 * Builds the command where it has to be built.
 *
 * @param root - Folder of the repository.
 * @returns Path of the command.
 * @throws {Error} when the build fails; the message holds what it printed.
 */
export async function buildCommand(root: string): Promise<string> {
  const command = join(root, "packages/cli/dist/cli.js");
  if (!(await isStale(command, root))) return command;
  if (process.stderr.isTTY) process.stderr.write("Building the command …\n");
  const env = { TURBO_TELEMETRY_DISABLED: "1" };
  const built = await run("turbo", ["build", "--filter=@plimsoll/cli"], { cwd: root, env });
  if (built.code !== 0) throw new Error(`the build failed:\n${built.stdout}${built.stderr}`);
  // A build out of the cache has the time of the build that filled it.
  await utimes(command, new Date(), new Date());
  return command;
}

/**
 * True if a file has to be built: it does not exist, or something that the command is made of is newer.
 *
 * @param root - Folder of the repository.
 */
export async function isStale(built: string, root: string): Promise<boolean> {
  const builtMs = await timeOf(built);
  if (builtMs === undefined) return true;
  for await (const file of glob(SOURCES, { cwd: root })) {
    if (!file.endsWith(".test.ts") && ((await timeOf(join(root, file))) ?? 0) > builtMs) return true;
  }
  return false;
}

async function timeOf(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.mtimeMs;
}
