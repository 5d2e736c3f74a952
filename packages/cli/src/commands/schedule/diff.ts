import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { count } from "../../output/count.js";
import { renderRows } from "../../output/render.js";
import { changeRows, changeView, writeUnmanaged, writeUnsaid } from "./change-rows.js";
import { comparedWithFile } from "./compared-with-file.js";
import { type FileOptions, addFileOptions } from "./file-options.js";
import { isDue } from "./planned-changes.js";
import { reportUnread } from "./report-unread.js";

/** `plimsoll schedule diff` */
export function scheduleDiffCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("diff", "Compare a file of schedules with what the services have, field by field", [
    ["plimsoll schedule diff -f schedules.yaml", "exit 0 if all are as declared, 1 if something differs"],
    ["plimsoll schedule diff -f schedules.yaml --prune -o json", "with schedules that the file does not have"],
  ]);
  addFileOptions(command).addHelpText(
    "after",
    "\nExit codes: 0 equal, 1 different or failed, 5 not everything could be read. Nothing is set.\n",
  );
  return command.action(async (options: FileOptions) => setExitCode(await diff(options, io, globalsOf(command, io))));
}

async function diff(options: FileOptions, io: Io, globals: Globals): Promise<ExitCode> {
  await using compared = await comparedWithFile(options, io, globals);
  const { planned, readings } = compared;
  const { output: format, query } = globals;
  const due = planned.filter(isDue);
  if (readings.some(({ error }) => error === undefined)) {
    if (due.length > 0 || format !== "table")
      await renderRows(changeRows(planned), { format, query, view: changeView, io });
    writeUnmanaged(planned, io);
    writeUnsaid(planned, io);
    const isWhole = readings.every(({ error }) => error === undefined);
    io.stderr.write(
      due.length === 0
        ? `${isWhole ? "The services match" : "What was read matches"} the file.\n`
        : `${count(due.length, "schedule")} differ${due.length === 1 ? "s" : ""}.\n`,
    );
  }
  const unread = await reportUnread(readings, { io, format });
  if (unread !== EXIT.clean) return unread;
  return due.length === 0 ? EXIT.clean : EXIT.error;
}
