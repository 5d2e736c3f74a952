import type { WorkOptions } from "@plimsoll/fleet";
import type { Command } from "commander";

import type { Io } from "../../io.js";
import { countingNumber } from "../../options/numbers.js";
import { count } from "../../output/count.js";

/** Options about work for runs that are merged. */
export interface AfterRunOptions {
  readonly policy?: string;
  readonly export?: string;
  readonly keepMonths?: number;
}

/** Adds the options. */
export function addAfterRunOptions(command: Command): Command {
  return command
    .option("--policy <file>", "judge each account by this policy after its runs, and keep the verdict")
    .option("--export <folder>", "write each account as Parquet after its runs, as plimsoll export parquet does")
    .option(
      "--keep-months <number>",
      "once a day remove history that is older, as plimsoll history prune does",
      countingNumber,
    );
}

/**
 * The work of a worker for runs that are merged, as far as options ask for it.
 *
 * @param version - Version of this program, for the files.
 * @throws {CommandFailure} when the policy cannot be used: that is told before anything is read.
 */
export async function workAfterRuns(
  { policy: file, export: folder, keepMonths: months }: AfterRunOptions,
  io: Io,
  version: string,
): Promise<Pick<WorkOptions, "exportRun" | "gate" | "prune">> {
  return {
    ...(file !== undefined && { gate: await gateOf(file, io) }),
    ...(folder !== undefined && {
      exportRun: async ({ alias }, { store, signal }) => {
        const { exportParquet } = await import("@plimsoll/store");
        for await (const _ of exportParquet(store, { folder, scopes: [alias], version, signal }))
          signal.throwIfAborted();
      },
    }),
    ...(months !== undefined && {
      prune: async ({ store, signal }) => void (await store.prune({ months, signal })),
    }),
  };
}

async function gateOf(file: string, io: Io): Promise<NonNullable<WorkOptions["gate"]>> {
  const { loadPolicy } = await import("../gate/policy-file.js");
  const policy = await loadPolicy(file, io, io.now());
  return async ({ alias }, { store, signal }) => {
    const { judgeHistory } = await import("../report/judge-history.js");
    const { verdict } = await judgeHistory(store, { scope: [alias], policy, file, at: io.now(), signal });
    const { fail, unknown, pass } = verdict;
    return {
      passed: fail === 0 && unknown === 0,
      violations: fail,
      summary: `${count(fail + unknown + pass, "image")}: ${fail} fail, ${unknown} unknown, ${pass} pass`,
    };
  };
}
