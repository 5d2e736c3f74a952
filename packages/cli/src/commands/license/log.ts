import { type LicenseLogRow, tcssLicenseLog } from "@plimsoll/core";
import { type Command, Option } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { connectTcss } from "../../connect.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import { incompleteText } from "../../incomplete.js";
import type { Io } from "../../io.js";
import { omitUndefined } from "../../omit-undefined.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { wholeNumber } from "../../options/numbers.js";
import { renderRows } from "../../output/render.js";
import { shortId } from "../../output/short-id.js";
import type { View } from "../../output/view.js";

interface LogOptions {
  readonly task: number;
  readonly outcome?: LicenseLogRow["outcome"];
}

const view: View<LicenseLogRow> = [
  { title: "Time", value: ({ at }) => at, text: ({ at }) => at?.slice(0, 16).replace("T", " ") ?? "" },
  { title: "Outcome", value: ({ outcome }) => outcome },
  { title: "Licensed now", value: ({ licensed }) => licensed },
  { title: "Image", value: ({ name }) => name, rank: 0 },
  { title: "ID", value: ({ id }) => id, text: ({ id }) => shortId(id) },
];

/** `plimsoll license log` */
export function licenseLogCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("log", "Show what a licensing task of Tencent Cloud did, the newest first", [
    ["plimsoll license log --task 1", "every image of the task"],
    ["plimsoll license log --task 1 --outcome no-license-left", "the images that got none"],
  ])
    .requiredOption("--task <id>", "ID of the licensing task", wholeNumber)
    .addOption(
      new Option("--outcome <outcome>", "only rows with this outcome").choices([
        "licensed",
        "daily-limit",
        "no-license-left",
      ]),
    );
  return command.action(async (options: LogOptions) => setExitCode(await log(options, io, globalsOf(command, io))));
}

async function log({ task, outcome }: LogOptions, io: Io, globals: Globals): Promise<ExitCode> {
  await using client = await connectTcss(io, globals);
  const rows = tcssLicenseLog(client, {
    taskId: task,
    signal: io.signal,
    ...omitUndefined({ outcome }),
  });
  await renderRows(rows, { format: globals.output, query: globals.query, view, io });
  const { result } = rows;
  if (result.complete) return EXIT.clean;
  throw new CommandFailure(EXIT.incomplete, "Incomplete", incompleteText("rows of the log", result));
}
