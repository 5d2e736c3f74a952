import {
  type Cloud,
  type LicenseStatus,
  type LicenseStatusReading,
  sasLicenseStatus,
  tcssLicenseStatus,
} from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { cloudOption } from "../../options/cloud-option.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { countingNumber } from "../../options/numbers.js";
import { count } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { visible } from "../../output/visible.js";
import { type StatusAccount, openAccounts } from "./status-accounts.js";
import { nameOf, printStatus, shownStatus } from "./status-view.js";

interface StatusCommandOptions {
  readonly cloud?: Cloud;
  readonly top: number;
  readonly all?: true;
}

/** `plimsoll license status` */
export function licenseStatusCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("status", "Show licenses and scan quota of both clouds, and what runs without", [
    ["plimsoll license status", "what is left, until when, and the most exposed images without a license"],
    ["plimsoll license status --all -o json", "every running image that no scan covers, as data"],
    ["plimsoll license status --query '[].pool.left' -o json", "licenses and scans that are left, for a script"],
  ])
    .addOption(cloudOption())
    .option("--top <number>", "running images to show for each cloud, the most exposed first", countingNumber, 10)
    .option("--all", "show all of them")
    .addHelpText(
      "after",
      `
Tencent Cloud licenses image IDs, for good; an image is covered if it has a license. Alibaba Cloud counts the images that are
scanned in a billing cycle; an image is covered if it was scanned. Exit code 5: something could not be read, and is named.
`,
    );
  return command.action(async (options: StatusCommandOptions) =>
    setExitCode(await showStatus(options, io, globalsOf(command, io))),
  );
}

async function showStatus(options: StatusCommandOptions, io: Io, globals: Globals): Promise<ExitCode> {
  const readings = await readAll(options, io, globals);
  const statuses = readings.map(({ status }) => shownStatus(status, { top: topOf(options), now: io.now() }));
  if (readings.some(({ status }) => isKnown(status))) await printStatus(statuses, io, globals);
  return await reportMissing(readings, io, globals);
}

function topOf({ top, all }: StatusCommandOptions): number {
  return all === true ? Number.POSITIVE_INFINITY : top;
}

/** Reads the accounts side by side. One that fails does not stop the others. */
async function readAll(
  { cloud }: StatusCommandOptions,
  io: Io,
  globals: Globals,
): Promise<readonly LicenseStatusReading[]> {
  await using open = await openAccounts(cloud, io, globals);
  const progress = createProgress(io);
  const counts = new Map<number, number>();
  try {
    return await Promise.all(
      open.accounts.map((each, index) =>
        readOne(each, io, (images) => {
          counts.set(index, images);
          const all = [...counts.values()].reduce((sum, number) => sum + number, 0);
          progress.show(count(all, "image"));
        }),
      ),
    );
  } finally {
    progress.done();
  }
}

function readOne(
  each: StatusAccount,
  { signal }: Io,
  onImages: (count: number) => void,
): Promise<LicenseStatusReading> {
  const options = { signal, onImages, ...(each.account === undefined ? {} : { account: each.account }) };
  if (each.cloud === "tencent") return tcssLicenseStatus(each.client, options);
  return sasLicenseStatus(each.client, options);
}

function isKnown({ pool, coverage, rule }: LicenseStatus): boolean {
  return (pool?.total ?? pool?.used ?? coverage ?? rule) !== undefined;
}

async function reportMissing(
  readings: readonly LicenseStatusReading[],
  io: Io,
  { output }: Globals,
): Promise<ExitCode> {
  const missing = readings.flatMap(({ status }) => status.missing.map((text) => `${nameOf(status)}: ${visible(text)}`));
  if (missing.length === 0) return EXIT.clean;
  const { reportFailure } = await import("../../report-failure.js");
  const json = output === "json" || output === "ndjson";
  const codes = readings.flatMap(({ failures, status: { account } }) =>
    onePerCode(failures).map((failure) => reportFailure(failure, io, json, account)),
  );
  if (!readings.some(({ status }) => isKnown(status))) return codes[0] ?? EXIT.incomplete;
  const message = `the output is incomplete:\n  ${missing.join("\n  ")}`;
  return reportFailure(new CommandFailure(EXIT.incomplete, "Incomplete", message), io, json);
}

/** A wrong key fails for every part in the same way; once is enough. */
function onePerCode(failures: readonly unknown[]): readonly unknown[] {
  const codeOf = (failure: unknown): string => String((failure as { readonly code?: unknown }).code); // only looked at
  return failures.filter(
    (failure, index) => failures.findIndex((other) => codeOf(other) === codeOf(failure)) === index,
  );
}
