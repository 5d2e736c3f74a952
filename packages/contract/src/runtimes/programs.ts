import { join } from "node:path";

import { run } from "../packed/run.js";
import { ROOT, installedPackage } from "../packed/workspace.js";
import type { SmokeResults, SmokeTarget } from "./smoke.js";

/** Runs the smoke test of a folder from {@link installSmoke} with a program. */
export type RunSmoke = (program: string, folder: string, target: SmokeTarget) => Promise<SmokeResults>;

/** Node that the repository brings, on which these tests run too. */
export const nodeOfRepository: string = join(installedPackage("node", ROOT).folder, "bin/node");

/** For Node and for Bun, which takes the same command line. The program has to end by itself. */
export const runWithNode: RunSmoke = (program, folder, target) => runMain(program, [], { folder, target });

/** For Deno, with no more rights than the client needs and the packages of the folder only. */
export const runWithDeno: RunSmoke = (program, folder, target) => {
  const rights = ["--no-prompt", "--allow-net=127.0.0.1", "--allow-env"];
  const own = [`DENO_DIR=${join(folder, "deno")}`, "DENO_NO_UPDATE_CHECK=1"];
  return runMain("env", [...own, program, "run", "--no-remote", ...rights], { folder, target });
};

async function runMain(
  program: string,
  parameters: readonly string[],
  { folder, target }: { readonly folder: string; readonly target: SmokeTarget },
): Promise<SmokeResults> {
  const printed = await run(program, [...parameters, "main.js", JSON.stringify(target)], folder);
  return JSON.parse(printed) as SmokeResults; // what main.js prints
}
