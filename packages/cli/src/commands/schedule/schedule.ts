import type { Command } from "commander";

import type { SetExitCode } from "../../command.js";
import type { Io } from "../../io.js";
import { scheduleApplyCommand } from "./apply.js";
import { scheduleDiffCommand } from "./diff.js";
import { scheduleSetCommand } from "./set.js";
import { scheduleShowCommand } from "./show.js";
import { scheduleSwitchCommand } from "./switch.js";

/** Adds the commands of `plimsoll schedule`. */
export function addScheduleCommands(schedule: Command, io: Io, setExitCode: SetExitCode): void {
  schedule.addCommand(scheduleShowCommand(io, setExitCode));
  schedule.addCommand(scheduleDiffCommand(io, setExitCode));
  schedule.addCommand(scheduleApplyCommand(io, setExitCode));
  schedule.addCommand(scheduleSwitchCommand("enable", io, setExitCode));
  schedule.addCommand(scheduleSwitchCommand("disable", io, setExitCode));
  schedule.addCommand(scheduleSetCommand(io, setExitCode));
}
