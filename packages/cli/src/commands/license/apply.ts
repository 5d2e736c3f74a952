import { type ApplyResult, type LicensePlan, applyLicensePlan, tcssLicenser } from "@plimsoll/core";
import type { LockHolder } from "@plimsoll/store";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { confirm } from "../../confirm.js";
import { connectTcssAccount } from "../../connect.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { positiveNumber } from "../../options/numbers.js";
import { count } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { renderValue } from "../../output/render.js";
import { visible } from "../../output/visible.js";
import { accountRecord, journalInBoth } from "./account-record.js";
import { lockAll } from "./apply-locks.js";
import { applyReport, incomplete, isIncomplete } from "./apply-report.js";
import type { Purchase } from "./purchase.js";
import { fileJournal } from "./file-journal.js";
import { planFiles } from "./plan-files.js";
import { describeHolder } from "./plan-lock.js";
import { usdOfPlans } from "./plan-words.js";
import { type ReadPlan, readPlans } from "./read-plans.js";
import { targetsOf } from "./target.js";

interface ApplyCommandOptions {
  readonly yes?: true;
  readonly dryRun?: true;
  readonly settle: number;
}

/** `plimsoll license apply` */
export function licenseApplyCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("apply", "Buy the licenses of a plan", [
    ["plimsoll license apply plan.json", "asks before it buys"],
    ["plimsoll license apply plans/*.json", "the plans of several accounts, asked once for all"],
    ["plimsoll license apply plan.json --dry-run -o json", "print the requests without sending them"],
    ["plimsoll license apply plan.json --yes", "in a script"],
  ])
    .argument("<plan...>", "files written by plimsoll license plan --out, applied in this order")
    .option("--yes", "buy without asking")
    .option("--dry-run", "print the requests without sending them")
    .option(
      "--settle <seconds>",
      "time that the service may take to show a license, beyond --timeout",
      positiveNumber,
      10,
    )
    .addHelpText(
      "after",
      `
A plan is applied only to the account, endpoint and region that it names, by one process at a time (<plan>.lock). Its
account is found among those of the configuration. If one of several plans fails, the others are still applied.
Every step is written to <plan>.journal.ndjson before and after it is made, and to a record of the account in
$XDG_STATE_HOME/plimsoll or ~/.local/state/plimsoll, which recognizes copies of a plan. An apply that was interrupted can be run
again: a request whose outcome is unknown is read back until it can no longer be in progress, and only what is still missing
is requested again. Exit code 5: some images of the plan still have no license.
`,
    );
  return command.action(async (files: readonly string[], options: ApplyCommandOptions) =>
    setExitCode(await apply(files, options, io, globalsOf(command, io))),
  );
}

async function apply(
  files: readonly string[],
  options: ApplyCommandOptions,
  io: Io,
  globals: Globals,
): Promise<ExitCode> {
  const plans = await readPlans(files, io.signal);
  const { output: format, query } = globals;
  if (options.dryRun) {
    const all = plans.map(({ file, plan: { account, requests } }) => ({ plan: file, account, requests }));
    await renderValue(all.length === 1 ? all[0]?.requests : all, { format, query, io });
    return EXIT.clean;
  }
  const purchases = await purchasesOf(plans, options, io, globals);
  await using locks = await lockAll(purchases, io.now);
  tellAboutLocks(
    io,
    purchases.every(({ record }) => record !== undefined),
    locks.takenOverFrom,
  );
  const question = await questionOf(plans.map(({ plan }) => plan));
  if (!(await confirm(io, question, options.yes === true))) {
    io.stderr.write("Nothing was bought.\n");
    return EXIT.clean;
  }
  const [only] = purchases;
  if (only === undefined || purchases.length > 1) {
    const { applySeveral } = await import("./apply-several.js");
    return await applySeveral(purchases, (each) => buy(each, io, globals), { io, globals });
  }
  const result = await buy(only, io, globals);
  // Before the result: where standard output is full or closed, this is all that is said.
  const report = applyReport(result, { plan: only.file, journal: only.files.journal });
  io.stderr.write(`${report.map(visible).join("\n")}\n`);
  const { stopped, ...done } = result;
  await renderValue(format === "table" && query === undefined ? forPeople(done) : done, { format, query, io });
  if (stopped !== undefined) throw stopped.cause;
  if (isIncomplete(result)) throw incomplete([result]);
  return EXIT.clean;
}

/** Finds what each plan needs before anything is asked or bought: its account, its journal, its lock. */
async function purchasesOf(
  plans: readonly ReadPlan[],
  { settle }: ApplyCommandOptions,
  io: Io,
  globals: Globals,
): Promise<readonly Purchase[]> {
  const files = await Promise.all(plans.map(({ file }) => planFiles(file)));
  const targets = await targetsOf(plans, io, globals);
  const purchases = plans.map(async ({ file, plan }, index): Promise<Purchase> => {
    const [own, place] = [files[index], targets[index]];
    if (own === undefined || place === undefined) throw new Error("each plan has files and a target");
    const record = await accountRecord(place.target, io.env);
    return { file, plan, ...place, files: own, record, settleMs: settle * 1000 };
  });
  return Promise.all(purchases);
}

function tellAboutLocks(io: Io, hasRecord: boolean, takenOverFrom: LockHolder | undefined): void {
  if (takenOverFrom !== undefined)
    io.stderr.write(
      `${describeHolder(takenOverFrom)} ended unexpectedly while it was buying licenses. Its requests are read back first.\n`,
    );
  if (!hasRecord)
    io.stderr.write(
      "No folder for a record of the account: set HOME, or XDG_STATE_HOME. Until then a copy of this plan is not recognized: do not apply the plan from another file.\n",
    );
}

/** The report has said all about lists that are empty, and request IDs are in the journal. */
function forPeople({ requestIds: _ids, ...done }: Omit<ApplyResult, "stopped">): object {
  return Object.fromEntries(Object.entries(done).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

async function questionOf(plans: readonly LicensePlan[]): Promise<string> {
  const licenses = plans.reduce((sum, { cost }) => sum + cost.licenses, 0);
  const accounts = [...new Set(plans.map(({ account }) => account))];
  const where = `account${accounts.length === 1 ? "" : "s"} ${accounts.join(", ")}`;
  return `License ${count(licenses, "image")} for ${usdOfPlans(plans)} in ${where}? Licenses cannot be returned.`;
}

async function buy(
  { plan, account, target, files, record, settleMs }: Purchase,
  io: Io,
  globals: Globals,
): Promise<ApplyResult> {
  await using client = connectTcssAccount(account, io, globals);
  const progress = createProgress(io);
  const besidePlan = fileJournal(files.journal);
  let told = false;
  try {
    return await applyLicensePlan(plan, {
      target,
      licenser: tcssLicenser(client, { signal: io.signal }),
      journal: record ? journalInBoth(fileJournal(record.journal), besidePlan) : besidePlan,
      now: io.now,
      signal: io.signal,
      timeLimitMs: globals.timeout * 1000,
      serviceDelayMs: settleMs,
      onProgress: (done, of) => progress.show(`request ${done} of ${of}`),
      onWait(ms) {
        if (!told) io.stderr.write(`Reading back the outcome of a request, for up to ${Math.ceil(ms / 1000)} s.\n`);
        told = true;
      },
    });
  } finally {
    progress.done();
  }
}
