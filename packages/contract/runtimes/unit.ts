/**
 * Runs the unit tests of what calls Node, and may be installed on any that is maintained, on the oldest of them:
 * `node packages/contract/runtimes/unit.ts`. A Node that is not installed is left out; on CI that is a failure.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { INSTALL, type RuntimeName, installedProgram } from "../src/runtimes/installed.ts";

const ROOT = join(import.meta.dirname, "../../..");
/** The oldest that is supported. What is packed is tried on the newest by the tests of the runtimes. */
const NODES: readonly RuntimeName[] = ["Node 22.13"];
/** Those that call Node itself; the others are plain data and arithmetic, and are tried when they are packed. */
const PACKAGES = ["packages/client/", "packages/store/"];

const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
// Set, it would have each run write its report over that of the one before.
const { VITEST_REPORT: _, ...inherited } = process.env;
// The driver of PostgreSQL and the server behave the same on each Node; the tests of SQLite, which Node brings, do not.
const env: NodeJS.ProcessEnv = { ...inherited, PLIMSOLL_POSTGRES: "off" };

let failed = 0;
for (const name of NODES) {
  const program = installedProgram(name);
  if (program === undefined) {
    process.stdout.write(`\n${name} is not installed: ${INSTALL}\n`);
    if (env["CI"] === "true") failed++;
    continue;
  }
  process.stdout.write(`\n${name}\n`);
  const { status } = spawnSync(program, [vitest, "run", ...PACKAGES, "--reporter=minimal"], {
    cwd: ROOT,
    env,
    stdio: "inherit",
  });
  if (status !== 0) failed++;
}
process.exitCode = failed === 0 ? 0 : 1;
