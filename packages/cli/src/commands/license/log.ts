import { type LicenseLogRow, tcssLicenseLog } from "@plimsoll/core";
import { type Command, Option } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { connectTcss } from "../../connect.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure, usageFailure } from "../../failures.js";
import { incompleteText } from "../../incomplete.js";
import type { Io } from "../../io.js";
import { omitUndefined } from "../../omit-undefined.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { wholeNumber } from "../../options/numbers.js";
import { renderRows } from "../../output/render.js";
import { shortId } from "../../output/short-id.js";
import type { View } from "../../output/view.js";
import { writeResults } from "../../output/write-results.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { sinceOf } from "../findings/finding-selection.js";
import { remedyOf } from "./log-remedies.js";
import { type TaskSelection, logTasks } from "./log-tasks.js";

interface LogOptions extends TaskSelection {
  readonly task?: number;
  readonly outcome?: LicenseLogRow["outcome"];
}

/** A row of the log with what to do about it. */
interface LogRow extends LicenseLogRow {
  readonly advice?: string;
}

const view: View<LogRow> = [
  { title: "Time", value: ({ at }) => at, text: ({ at }) => at?.slice(0, 16).replace("T", " ") ?? "" },
  { title: "Outcome", value: ({ outcome }) => outcome },
  { title: "Licensed now", value: ({ licensed }) => licensed },
  { title: "Image", value: ({ name }) => name, rank: 0 },
  { title: "ID", value: ({ id }) => id, text: ({ id }) => shortId(id) },
];

const adviceColumn: View<LogRow>[number] = { title: "Advice", value: ({ advice }) => advice };

/** `plimsoll license log` */
export function licenseLogCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf(
    "log",
    "Show what licensing did on Tencent Cloud, failures first, and what to do about them",
    [
      ["plimsoll license log", "the tasks of the last 7 days, those with failures first"],
      ["plimsoll license log --since 30d --failed", "only tasks in which an image got no license"],
      ["plimsoll license log --task 1 --failed", "the images of a task that got none, and what to do"],
    ],
  )
    .option("--task <id>", "show the images of this task, the newest first", wholeNumber)
    .addOption(
      new Option("--since <time>", "tasks since a date, a time or an age such as 7d (default: 7d)").argParser((text) =>
        sinceOf(text, io.now()),
      ),
    )
    .option("--failed", "only tasks, or images, without a license")
    .addOption(
      new Option("--outcome <outcome>", "with --task, only images with this outcome").choices([
        "licensed",
        "daily-limit",
        "no-license-left",
      ]),
    );
  return command.action(async (options: LogOptions) => setExitCode(await log(options, io, globalsOf(command, io))));
}

async function log({ task, outcome, since, failed }: LogOptions, io: Io, globals: Globals): Promise<ExitCode> {
  if (task === undefined) {
    if (outcome !== undefined)
      throw usageFailure("--outcome is about the images of one task. Add --task, or select tasks with --failed.");
    return logTasks(omitUndefined({ since, failed }), io, globals);
  }
  if (since !== undefined) throw usageFailure("--since selects tasks, and --task names one: give only one of them.");
  if (failed === true && outcome !== undefined)
    throw usageFailure("--failed and --outcome both select outcomes: give only one of them.");
  return logOfTask({ task, ...omitUndefined({ outcome, failed }) }, io, globals);
}

interface OneTask extends Pick<LogOptions, "failed" | "outcome"> {
  readonly task: number;
}

async function logOfTask({ task, outcome, failed }: OneTask, io: Io, globals: Globals): Promise<ExitCode> {
  await using client = await connectTcss(io, globals);
  const rows = tcssLicenseLog(client, {
    taskId: task,
    signal: io.signal,
    ...omitUndefined({ outcome }),
  });
  const failures = new Set<string>();
  const shown = withAdvice(rows, failed === true, failures);
  const { output: format, query } = globals;
  await renderRows(shown, { format, query, view: format === "csv" ? [...view, adviceColumn] : view, io });
  if (format === "table" && query === undefined)
    for (const failure of failures)
      writeResults(io, `\n${wrapMessage(`${failure}: ${remedyOf(failure)}`, io.stdout)}\n`);
  const { result } = rows;
  if (result.complete) return EXIT.clean;
  throw new CommandFailure(EXIT.incomplete, "Incomplete", incompleteText("rows of the log", result));
}

/**
 * Adds what to do about a failure.
 *
 * @param onlyFailures - Leaves out the images that were licensed; those whose outcome is not known stay.
 * @param failures - Collects the kinds of failure.
 */
async function* withAdvice(
  rows: AsyncIterable<LicenseLogRow>,
  onlyFailures: boolean,
  failures: Set<string>,
): AsyncGenerator<LogRow> {
  for await (const row of rows) {
    const { outcome } = row;
    if (outcome === "licensed") {
      if (!onlyFailures) yield row;
    } else if (outcome === undefined) yield row;
    else {
      failures.add(outcome);
      yield { ...row, advice: remedyOf(outcome) };
    }
  }
}
