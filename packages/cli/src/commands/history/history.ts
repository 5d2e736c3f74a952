import type { Command } from "commander";

import type { SetExitCode } from "../../command.js";
import type { Io } from "../../io.js";
import { historyListCommand } from "./list.js";

/** Adds the commands of `plimsoll history`. They call nothing. */
export function addHistoryCommands(history: Command, io: Io, setExitCode: SetExitCode): void {
  history.addCommand(historyListCommand(io, setExitCode));
}
