/**
 * Installs the runtimes that this machine lacks: `node packages/contract/runtimes/install.ts`. They are programs as they
 * come; no install script runs. If all are there in the versions of the lock file, nothing is asked of anybody.
 */
import { spawnSync } from "node:child_process";

import { RUNTIMES, missingPackages } from "../src/runtimes/installed.ts";

if (missingPackages(RUNTIMES).length > 0) {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund"];
  const { status, error } = spawnSync("npm", ["ci", ...quiet], { cwd: RUNTIMES, stdio: "inherit" });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
const missing = missingPackages(RUNTIMES);
if (missing.length > 0) throw new Error(`npm ci did not install ${missing.join(", ")}`);
