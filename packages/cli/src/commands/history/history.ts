import type { Command } from "commander";

import type { SetExitCode } from "../../command.js";
import type { Io } from "../../io.js";
import { historyAsOfCommand } from "./as-of.js";
import { historyDiffCommand } from "./diff.js";
import { historyListCommand } from "./list.js";
import { historyPruneCommand } from "./prune.js";
import { historyTrendCommand } from "./trend.js";

/** Adds the commands of `plimsoll history`. They call nothing. */
export function addHistoryCommands(history: Command, io: Io, setExitCode: SetExitCode): void {
  history.addCommand(historyListCommand(io, setExitCode));
  history.addCommand(historyDiffCommand(io, setExitCode));
  history.addCommand(historyTrendCommand(io, setExitCode));
  history.addCommand(historyAsOfCommand(io, setExitCode));
  history.addCommand(historyPruneCommand(io, setExitCode));
}
