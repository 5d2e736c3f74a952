import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";

import type { LicensePlan } from "@plimsoll/core";

import { checkFilePlace, isFolder } from "../../check-file-place.js";
import { EXIT } from "../../exit-codes.js";
import { CommandFailure, usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { visible } from "../../output/visible.js";
import { writeWholeFile } from "../../write-file.js";

/** Where the plans of accounts are written. */
export interface PlanOut {
  /** The file for the plan of an account; `undefined` if plans are not kept. */
  readonly fileOf: (account: string) => string | undefined;
  /** True if a file is where the plan of an account would be. */
  readonly hasFile: (account: string) => Promise<boolean>;
  /** Writes the plan of an account, if plans are kept. */
  readonly write: (account: string, plan: LicensePlan) => Promise<void>;
}

/**
 * Says where plans are written: `--out` names a file, or a folder that is there or ends with a slash, with a file for each account.
 *
 * @param accounts - Number of accounts that are planned.
 * @throws {CommandFailure} when there are several accounts and one file, or the folder of the file is not there.
 */
export async function planOut(out: string | undefined, accounts: number, { signal }: Io): Promise<PlanOut> {
  if (out === undefined) return { fileOf: () => undefined, hasFile: async () => false, write: async () => undefined };
  const hasFolder = /[/\\]$/.test(out) || isFolder(out);
  if (!hasFolder && accounts > 1)
    throw usageFailure(
      `--out ${visible(out)} is one file, and ${accounts} accounts are selected. Name a folder for a plan of each, such as --out plans/, or choose one account with --account.`,
    );
  if (!hasFolder) checkFilePlace(`--out ${out}`, out);
  // An account of which one region is meant has a slash in its name.
  const fileOf = (account: string): string => (hasFolder ? join(out, `${account.replaceAll("/", "@")}.json`) : out);
  return {
    fileOf,
    hasFile: async (account) => (await stat(fileOf(account)).catch(() => undefined)) !== undefined,
    async write(account, plan) {
      if (hasFolder) await makeFolder(out);
      await writeWholeFile(fileOf(account), `${JSON.stringify(plan, null, 2)}\n`, signal);
    },
  };
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(EXIT.error, "NoFolder", `cannot make the folder ${visible(path)}: ${visible(reason)}.`);
  }
}
