import type { Cloud } from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import type { ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { cloudOption } from "../../options/cloud-option.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { renderRows, renderValue } from "../../output/render.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { reportUnread } from "./report-unread.js";
import { openScheduleAccounts, readAccounts } from "./schedule-accounts.js";
import { kindText } from "./schedule-words.js";
import { type ShownSchedule, scheduleDocument, scheduleView, shownSchedules } from "./shown-schedules.js";
import { zonedTime } from "./zoned-time.js";

interface ShowOptions {
  readonly cloud?: Cloud;
  readonly timeZone?: string;
}

/** `plimsoll schedule show` */
export function scheduleShowCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("show", "Show the schedules of all accounts, and when they run next", [
    ["plimsoll schedule show", "the schedules of both clouds, times in the zone of this machine"],
    ["plimsoll schedule show --time-zone Europe/Berlin", "in another zone, with its summer time"],
    ["plimsoll schedule show -o yaml > schedules.yaml", "a file that schedule diff and schedule apply take"],
  ])
    .addOption(cloudOption())
    .option("--time-zone <zone>", "zone of the times of runs (default: that of this machine; env: TZ)")
    .addHelpText(
      "after",
      "\nJSON and YAML are a file of schedules; what is known of runs stands under status, and is not applied.\n--query selects from that file in every format.\n",
    );
  return command.action(async (options: ShowOptions) => setExitCode(await show(options, io, globalsOf(command, io))));
}

async function show({ cloud, timeZone }: ShowOptions, io: Io, globals: Globals): Promise<ExitCode> {
  const zoned = zonedTime(timeZone, io);
  await using opened = await openScheduleAccounts(io, globals, cloud);
  const readings = await readAccounts(opened.accounts);
  const { output: format, query } = globals;
  const rows = shownSchedules(readings, { now: io.now(), zoned });
  if (readings.every(({ error }) => error !== undefined)) return await reportUnread(readings, { io, format });
  const isDocument = format === "json" || format === "yaml" || query !== undefined;
  if (isDocument)
    await renderValue(scheduleDocument(rows, { isImplicit: opened.isImplicit, readings }), { format, query, io });
  else
    await renderRows(rows, { format, view: scheduleView(zoned, opened.accounts.length > 1 && !opened.isImplicit), io });
  for (const note of notesOf(rows, isDocument)) io.stderr.write(`${wrapMessage(visible(note), io.stderr)}\n`);
  if (format === "table")
    for (const note of assumptionsOf(rows)) io.stderr.write(`${wrapMessage(`${note}.`, io.stderr)}\n`);
  return await reportUnread(readings, { io, format });
}

/** A schedule that cannot be expressed is not in the file, so that applying the file leaves it alone. */
function notesOf(rows: readonly ShownSchedule[], isDocument: boolean): readonly string[] {
  return rows.flatMap(({ account, kind, id, status: { unsaid } }) =>
    unsaid === undefined
      ? []
      : [
          `${kindText(kind, id)} of ${account} has settings that this version cannot express${isDocument ? ", and is left out" : ""}: ${unsaid.join("; ")}`,
        ],
  );
}

function assumptionsOf(rows: readonly ShownSchedule[]): readonly string[] {
  return [...new Set(rows.flatMap(({ status: { assumed } }) => assumed ?? []))];
}
