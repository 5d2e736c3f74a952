import {
  type ApplyResult,
  type LicensePlan,
  type LicenseTarget,
  applyLicensePlan,
  centsOf,
  tcssLicenser,
  usdText,
} from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { confirm } from "../../confirm.js";
import { connectTcss } from "../../connect.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { positiveNumber } from "../../options/numbers.js";
import { count } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { renderValue } from "../../output/render.js";
import { visible } from "../../output/visible.js";
import { accountRecord, journalInBoth } from "./account-record.js";
import { applyReport, isIncomplete } from "./apply-report.js";
import { fileJournal } from "./file-journal.js";
import { type PlanFiles, planFiles, readPlan } from "./plan-files.js";
import { type LockHolder, describeHolder, lockPlan } from "./plan-lock.js";
import { requireTarget } from "./target.js";

interface ApplyCommandOptions {
  readonly yes?: true;
  readonly dryRun?: true;
  readonly settle: number;
}

/** `plimsoll license apply` */
export function licenseApplyCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("apply", "Buy the licenses of a plan", [
    ["plimsoll license apply plan.json", "asks before it buys"],
    ["plimsoll license apply plan.json --dry-run -o json", "print the requests and send none"],
    ["plimsoll license apply plan.json --yes", "in a script"],
  ])
    .argument("<plan>", "file written by plimsoll license plan --out")
    .option("--yes", "buy without asking")
    .option("--dry-run", "print the requests and send none")
    .option(
      "--settle <seconds>",
      "time that the service may take to show a license, beyond --timeout",
      positiveNumber,
      10,
    )
    .addHelpText(
      "after",
      `
A plan is applied only to the account, endpoint and region that it names, by one process at a time (<plan>.lock).
Every step is written to <plan>.journal.ndjson before and after it is made, and to a record of the account in
$XDG_STATE_HOME/plimsoll or ~/.local/state/plimsoll, by which a copy of a plan is known. An apply that was cut off can be run again:
a request whose outcome is unknown is read back until it can be under way no more, and only what is then missing is
asked for again. Exit code 5: images of the plan stayed without a license.
`,
    );
  return command.action(async (file: string, options: ApplyCommandOptions) =>
    setExitCode(await apply({ file, ...options }, io, globalsOf(command, io))),
  );
}

async function apply(
  options: ApplyCommandOptions & { readonly file: string },
  io: Io,
  globals: Globals,
): Promise<ExitCode> {
  const { file } = options;
  const plan = await readPlan(file, io.signal);
  if (options.dryRun) {
    await renderValue(plan.requests, { format: globals.output, query: globals.query, io });
    return EXIT.clean;
  }
  const files = await planFiles(file);
  const target = await requireTarget(plan, io, globals);
  await using lock = await lockPlan(files.lock, io.now);
  const record = await accountRecord(target, io.env);
  await using accountLock = record && (await lockPlan(record.lock, io.now));
  tellAboutLocks(io, record !== undefined, lock.takenOverFrom ?? accountLock?.takenOverFrom);
  if (!(await confirm(io, await questionOf(plan), options.yes === true))) {
    io.stderr.write("Nothing was bought.\n");
    return EXIT.clean;
  }
  const result = await buy({ plan, target, files, record, settleMs: options.settle * 1000 }, io, globals);
  // Before the result: where standard output is full or closed, this is all that is said.
  const report = applyReport(result, { plan: file, journal: files.journal });
  io.stderr.write(`${report.map(visible).join("\n")}\n`);
  const { stopped, ...done } = result;
  await renderValue(globals.output === "table" && globals.query === undefined ? forPeople(done) : done, {
    format: globals.output,
    query: globals.query,
    io,
  });
  if (stopped !== undefined) throw stopped.cause;
  if (isIncomplete(result)) throw incomplete(result);
  return EXIT.clean;
}

function tellAboutLocks(io: Io, hasRecord: boolean, takenOverFrom: LockHolder | undefined): void {
  if (takenOverFrom !== undefined)
    io.stderr.write(
      `${describeHolder(takenOverFrom)} ended without a word while it bought licenses. Its requests are read back first.\n`,
    );
  if (!hasRecord)
    io.stderr.write(
      "No folder for a record of the account: set HOME, or XDG_STATE_HOME. Until then a copy of this plan is not known to be one: apply no other file of it.\n",
    );
}

/** The report has said all about lists that are empty, and request IDs are in the journal. */
function forPeople({ requestIds: _ids, ...done }: Omit<ApplyResult, "stopped">): object {
  return Object.fromEntries(Object.entries(done).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

async function questionOf({ cost, account }: LicensePlan): Promise<string> {
  const usd = usdText(centsOf(cost.usd) ?? 0);
  return `License ${count(cost.licenses, "image")} for USD ${usd} in account ${account}? Licenses are not given back.`;
}

interface Purchase {
  readonly plan: LicensePlan;
  readonly target: LicenseTarget;
  readonly files: PlanFiles;
  /** The files of the account; absent where the user has no folder for them. */
  readonly record: PlanFiles | undefined;
  readonly settleMs: number;
}

async function buy(
  { plan, target, files, record, settleMs }: Purchase,
  io: Io,
  globals: Globals,
): Promise<ApplyResult> {
  await using client = await connectTcss(io, globals);
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
        if (!told) io.stderr.write(`Reading back what became of a request, for up to ${Math.ceil(ms / 1000)} s.\n`);
        told = true;
      },
    });
  } finally {
    progress.done();
  }
}

function incomplete(result: ApplyResult): CommandFailure {
  const { missing, vanished, unclear, unconfirmed, unsettled } = result;
  const without = missing.length + vanished.length + unclear.length;
  const unknown = unconfirmed.length + unsettled.length;
  const parts = [
    ...(without === 0 ? [] : [`${count(without, "image")} of the plan without a license.`]),
    ...(unknown === 0 ? [] : [`${count(unknown, "image")} in a request whose outcome is not known yet.`]),
  ];
  return new CommandFailure(EXIT.incomplete, "NotLicensed", parts.join(" "));
}
