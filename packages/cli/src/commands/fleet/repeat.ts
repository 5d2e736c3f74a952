import type { FailedJob, Fleet } from "@plimsoll/fleet";
import type { Command } from "commander";

import { type ProgramOptions, commandOf } from "../../command.js";
import { confirm } from "../../confirm.js";
import { EXIT } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import { type DatabaseOption, addDatabaseOption } from "../../fleet/database-option.js";
import { withFleet } from "../../fleet/with-fleet.js";
import { globalsOf } from "../../options/globals.js";
import { count } from "../../output/count.js";
import { renderRows } from "../../output/render.js";
import { failedView } from "./failed.js";

interface RepeatOptions extends DatabaseOption {
  readonly all?: true;
  readonly dryRun?: true;
  readonly yes?: true;
}

/** `plimsoll fleet retry` */
export function fleetRetryCommand(options: ProgramOptions): Command {
  const command = commandOf("retry", "Put jobs that were given up back into their queues", [
    ["plimsoll fleet retry --all", "all of them, once their cause is fixed"],
    ["plimsoll fleet retry 7c0e2b1a-4d7e-4c0c-9b61-0a5f0c8f0001 --dry-run", "what would be tried again"],
  ]);
  return addRepeat(command, options, {
    question: (jobs) => `Try ${jobs} again?`,
    async work(fleet, ids) {
      const { retried, present } = await fleet.retry(ids);
      return `${count(retried, "job")} put back.${present === 0 ? "" : ` ${count(present, "job")} left, as the scope has such a job already.`}`;
    },
  });
}

/** `plimsoll fleet drop` */
export function fleetDropCommand(options: ProgramOptions): Command {
  const command = commandOf("drop", "Forget jobs that were given up; their scopes are read again on schedule", [
    ["plimsoll fleet drop 7c0e2b1a-4d7e-4c0c-9b61-0a5f0c8f0001", "one of them; it asks first"],
    ["plimsoll fleet drop --all --yes", "all of them"],
  ]);
  return addRepeat(command, options, {
    question: (jobs) => `Forget ${jobs}?`,
    work: async (fleet, ids) => `${count(await fleet.drop(ids), "job")} forgotten.`,
  });
}

interface Repeat {
  readonly question: (jobs: string) => string;
  /** @returns a sentence about what was done. */
  readonly work: (fleet: Fleet, ids: readonly string[]) => Promise<string>;
}

function addRepeat(command: Command, { io, setExitCode }: ProgramOptions, { question, work }: Repeat): Command {
  command
    .argument("[id...]", "IDs of plimsoll fleet failed")
    .option("--all", "all jobs that were given up")
    .option("--dry-run", "print the jobs, and do nothing")
    .option("--yes", "do it without asking");
  return addDatabaseOption(command).action(async (ids: readonly string[], options: RepeatOptions) => {
    if (ids.length > 0 === (options.all === true)) throw usageFailure("which jobs? Give their IDs, or --all.");
    const { output: format, query } = globalsOf(command, io);
    await withFleet(options, io, async (fleet) => {
      const jobs = chosen(await fleet.failed(), options.all === true ? undefined : ids);
      if (options.dryRun === true) return await renderRows(jobs, { format, query, view: failedView, io });
      if (jobs.length === 0) return void io.stderr.write("plimsoll: no job was given up.\n");
      if (!(await confirm(io, question(count(jobs.length, "job")), options.yes === true))) return undefined;
      io.stderr.write(
        `plimsoll: ${await work(
          fleet,
          jobs.map(({ id }) => id),
        )}\n`,
      );
      return undefined;
    });
    setExitCode(EXIT.clean);
  });
}

function chosen(all: readonly FailedJob[], ids: readonly string[] | undefined): readonly FailedJob[] {
  if (ids === undefined) return all;
  const unknown = ids.find((id) => !all.some((job) => job.id === id));
  if (unknown !== undefined)
    throw usageFailure(`no job that was given up has the ID ${unknown}. See them: plimsoll fleet failed.`);
  return all.filter(({ id }) => ids.includes(id));
}
