import type { Account, Cloud } from "@plimsoll/core";
import type { Command } from "commander";

import { selectAccounts } from "../../accounts/select-accounts.js";
import type { SetExitCode } from "../../command.js";
import { checkCredentials, missingCredentials } from "../../credentials.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { cloudOption } from "../../options/cloud-option.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { count } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";
import { visible } from "../../output/visible.js";
import { writeResults } from "../../output/write-results.js";
import type { Check } from "./check.js";
import { checkAccount } from "./check-account.js";
import { printChecks } from "./print-checks.js";

const view: View<Check> = [
  { title: "Account", value: ({ account }) => account, rank: 0 },
  { title: "Check", value: ({ check }) => check, rank: 0 },
  { title: "State", value: ({ state }) => state, rank: 0 },
  { title: "Finding", value: ({ finding }) => finding, rank: 0 },
  { title: "Cloud", value: ({ cloud }) => cloud },
  { title: "Remedy", value: ({ remedy }) => remedy },
];

/** Adds the action of `plimsoll doctor`. */
export function addDoctor(doctor: Command, io: Io, setExitCode: SetExitCode): void {
  doctor
    .addOption(cloudOption())
    .addHelpText(
      "after",
      `
Checks, in this order: credentials, endpoint, identity, clock, permissions, license, registries, agents, rate limit.
Nothing is changed: of an action that would change something, only the permission's name is printed. Reads ask for one row each.
States: ok; warn, worth a look; fail, with the remedy below the table; skip, not checked.
Exit codes: 0 nothing fails; 4 the key fails or lacks a permission; 5 some accounts fail and others do not; 1 else.
`,
    )
    .action(async ({ cloud }: { readonly cloud?: Cloud }) =>
      setExitCode(await examine(cloud, io, globalsOf(doctor, io))),
    );
}

async function examine(cloud: Cloud | undefined, io: Io, globals: Globals): Promise<ExitCode> {
  const accounts = await accountsToCheck(cloud, io, globals);
  const progress = createProgress(io);
  progress.show(`checking ${count(accounts.length, "account")}`);
  let checks: readonly Check[];
  try {
    checks = (await Promise.all(accounts.map((account) => checkAccount(account, io, globals)))).flat();
  } finally {
    progress.done();
  }
  const { output: format, query } = globals;
  if (format !== "table" || query !== undefined) await renderRows(checks.map(shown), { format, query, view, io });
  else {
    printChecks(checks, io);
    printRemedies(checks, io);
  }
  return exitCodeOf(checks);
}

/** Accounts that are checked. Where no file names any, a cloud without a key is left out, as it is by other commands. */
async function accountsToCheck(cloud: Cloud | undefined, io: Io, globals: Globals): Promise<readonly Account[]> {
  const { accounts, isImplicit } = selectAccounts(globals, cloud);
  if (!isImplicit || cloud !== undefined || globals.account !== undefined) return accounts;
  const missing = await checkCredentials(io.env, globals.profile);
  const found = accounts.filter((account) => missing[account.cloud] === undefined);
  if (found.length === 0) throw noAccount(missing);
  for (const { cloud: left } of accounts.filter((account) => !found.includes(account)))
    io.stderr.write(`plimsoll: ${left} is left out: its credentials are not set.\n`);
  return found;
}

function noAccount({ tencent, alibaba }: Awaited<ReturnType<typeof checkCredentials>>): CommandFailure {
  const { exitCode, code, message } = missingCredentials([tencent, alibaba]);
  return new CommandFailure(exitCode, code, `${message}\nA file with accounts: plimsoll configure`);
}

/** A check as it is printed: without what only decides the exit code. */
function shown({ account, cloud, check, state, finding, remedy }: Check): Check {
  return { account, cloud, check, state, finding, ...(remedy === undefined ? {} : { remedy }) };
}

function printRemedies(checks: readonly Check[], io: Io): void {
  const open = checks.filter(({ remedy }) => remedy !== undefined);
  if (open.length > 0) writeResults(io, "\nWhat to do\n");
  for (const { account, check, remedy = "" } of open)
    writeResults(io, `  ${visible(account)}, ${check}: ${visible(remedy)}\n`);
}

/** Warnings are not failures. Where some accounts fail and others do not, the estate is in part as it should be. */
export function exitCodeOf(checks: readonly Check[]): ExitCode {
  const failed = checks.filter(({ state }) => state === "fail");
  if (failed.length === 0) return EXIT.clean;
  const accounts = new Set(checks.map(({ account }) => account));
  const broken = new Set(failed.map(({ account }) => account));
  if (broken.size < accounts.size) return EXIT.incomplete;
  return failed.some(({ isKeyFault }) => isKeyFault === true) ? EXIT.credentials : EXIT.error;
}
