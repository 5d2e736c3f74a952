import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { confirm } from "../../confirm.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { count } from "../../output/count.js";
import { renderRows } from "../../output/render.js";
import { applyPlanned } from "./apply-planned.js";
import { changeRows, changeView, writePlan, writeUnmanaged, writeUnsaid } from "./change-rows.js";
import { comparedWithFile } from "./compared-with-file.js";
import { fileHelp } from "./file-help.js";
import { type FileOptions, addFileOptions } from "./file-options.js";
import { isDue } from "./planned-changes.js";
import { reportUnread } from "./report-unread.js";

interface ApplyOptions extends FileOptions {
  readonly dryRun?: true;
  readonly yes?: true;
}

/** `plimsoll schedule apply` */
export function scheduleApplyCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("apply", "Set the schedules of a file at the services", [
    ["plimsoll schedule apply -f schedules.yaml", "say what changes, ask, set it, read it back"],
    ["plimsoll schedule apply -f schedules.yaml --dry-run", "say what would change and set nothing"],
    ["plimsoll schedule apply -f schedules.yaml --prune --yes", "delete what the file does not list; for automation"],
  ]);
  addFileOptions(command)
    .option("--dry-run", "say what would change and set nothing")
    .option("--yes", "set it without asking")
    .addHelpText("after", fileHelp);
  return command.action(async (options: ApplyOptions) => setExitCode(await apply(options, io, globalsOf(command, io))));
}

async function apply(options: ApplyOptions, io: Io, globals: Globals): Promise<ExitCode> {
  await using compared = await comparedWithFile(options, io, globals);
  const { planned, readings } = compared;
  const { output: format, query } = globals;
  const unread = await reportUnread(readings, { io, format });
  if (readings.every(({ error }) => error !== undefined)) return unread;
  const due = planned.filter(isDue);
  writeUnmanaged(planned, io);
  writeUnsaid(planned, io);
  if (due.length === 0) {
    if (format !== "table") await renderRows([], { format, query, view: changeView, io });
    const isWhole = unread === EXIT.clean;
    io.stderr.write(`${isWhole ? "The services match" : "What was read matches"} the file. Nothing was set.\n`);
    return unread;
  }
  if (options.dryRun === true) {
    await renderRows(changeRows(planned), { format, query, view: changeView, io });
    io.stderr.write("Nothing was set.\n");
    return unread;
  }
  writePlan(planned, io);
  if (!(await confirm(io, `Make ${count(due.length, "change")}?`, options.yes === true))) {
    io.stderr.write("Nothing was set.\n");
    return unread;
  }
  const applied = await applyPlanned(planned, io, globals);
  return applied === EXIT.clean ? unread : applied;
}
