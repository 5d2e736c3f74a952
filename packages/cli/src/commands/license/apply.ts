import type { LicensePlan } from "@plimsoll/core";
import type { Command } from "commander";

import { type Finish, commandOf } from "../../command.js";
import { confirm } from "../../confirm.js";
import { connectTcss } from "../../connect.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure, usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { count } from "../../output/count.js";
import { createProgress } from "../../output/progress.js";
import { renderValue } from "../../output/render.js";
import { visible } from "../../output/visible.js";
import { readText } from "../../read-data.js";
import { fileJournal } from "./file-journal.js";

interface ApplyOptions {
  readonly yes?: true;
  readonly dryRun?: true;
}

/** `plimsoll license apply` */
export function licenseApplyCommand(io: Io, finish: Finish): Command {
  const command = commandOf("apply", "Buy the licenses of a plan", [
    ["plimsoll license apply plan.json", "asks before it buys"],
    ["plimsoll license apply plan.json --dry-run -o json", "print the requests and send none"],
    ["plimsoll license apply plan.json --yes", "in a script"],
  ])
    .argument("<plan>", "file written by plimsoll license plan --out")
    .option("--yes", "buy without asking")
    .option("--dry-run", "print the requests and send none")
    .addHelpText(
      "after",
      "\nEvery step is written to <plan>.journal.ndjson before and after it is made. An apply that was cut off can be run\nagain: what is licensed is read back first, and no license is bought twice.\n",
    );
  return command.action(async (file: string, options: ApplyOptions) =>
    finish(await apply(file, options, io, globalsOf(command, io))),
  );
}

async function apply(file: string, options: ApplyOptions, io: Io, globals: Globals): Promise<ExitCode> {
  const plan = await readPlan(file);
  if (options.dryRun) {
    await renderValue(plan.requests, { format: globals.output, query: globals.query, io });
    return EXIT.clean;
  }
  const { licenses, usd } = plan.cost;
  if (
    !(await confirm(
      io,
      `License ${count(licenses, "image")} for USD ${usd.toFixed(2)}? Licenses are not given back.`,
      options.yes === true,
    ))
  ) {
    io.stderr.write("Nothing was bought.\n");
    return EXIT.clean;
  }
  const journal = `${file}.journal.ndjson`;
  const result = await buy(plan, journal, io, globals);
  await renderValue(result, { format: globals.output, query: globals.query, io });
  if (globals.output === "table") io.stderr.write(`Journal: ${visible(journal)}\n`);
  if (result.missing.length === 0) return EXIT.clean;
  throw new CommandFailure(
    EXIT.incomplete,
    "NotLicensed",
    `${count(result.missing.length, "image")} without a license although the service accepted the request. Run the command again; it goes on with those.`,
  );
}

async function buy(plan: LicensePlan, journal: string, io: Io, globals: Globals) {
  const { applyLicensePlan, tcssLicenser } = await import("@plimsoll/core");
  await using client = await connectTcss(io, globals);
  const progress = createProgress(io);
  try {
    return await applyLicensePlan(plan, {
      licenser: tcssLicenser(client, { signal: io.signal }),
      journal: fileJournal(journal),
      now: io.now,
      onProgress: (done, of) => progress.show(`request ${done} of ${of}`),
    });
  } finally {
    progress.done();
  }
}

async function readPlan(file: string): Promise<LicensePlan> {
  const { readLicensePlan } = await import("@plimsoll/core");
  const text = await readText("plan", file);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw usageFailure(`${file} is not JSON. Make a plan with: plimsoll license plan --out ${file}`);
  }
  const result = readLicensePlan(data);
  if (result.code === "read") return result.plan;
  throw usageFailure(`${file} is not a license plan:\n  ${result.problems.map(visible).join("\n  ")}`);
}
