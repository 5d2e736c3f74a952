import type { ScanKind } from "@plimsoll/core";
import type { Command } from "commander";

import { positiveNumber } from "../../options/numbers.js";

/** Choices about starting scans and waiting for them. */
export interface RunOptions {
  /** Most images that are scanned. @default all */
  readonly limit?: number;
  readonly find?: readonly ScanKind[];
  readonly wait?: true;
  readonly waitTimeout: number;
  readonly interval: number;
  readonly stable: number;
  readonly settle: number;
  readonly yes?: true;
  readonly dryRun?: true;
}

/** Adds the options about waiting for scans. */
export function addRunOptions(command: Command): Command {
  return command
    .option("--wait", "wait until all scans are over and what they found does not change any more")
    .option("--wait-timeout <minutes>", "how long to wait at most", positiveNumber, 90)
    .option("--interval <seconds>", "time between two readings", positiveNumber, 5)
    .option("--stable <seconds>", "how long counters that a scan did not change must stay the same", positiveNumber, 90)
    .option("--settle <seconds>", "time that the service may take to show a scan, beyond --timeout", positiveNumber, 10)
    .option("--yes", "scan without asking");
}
