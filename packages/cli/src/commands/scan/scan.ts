import type { Command } from "commander";

import type { SetExitCode } from "../../command.js";
import type { Io } from "../../io.js";
import { scanStartCommand } from "./start.js";
import { scanStatusCommand } from "./status.js";
import { scanStopCommand } from "./stop.js";

/** Adds the commands of `plimsoll scan`. */
export function addScanCommands(scan: Command, io: Io, setExitCode: SetExitCode): void {
  scan.addCommand(scanStartCommand(io, setExitCode));
  scan.addCommand(scanStatusCommand(io, setExitCode));
  scan.addCommand(scanStopCommand(io, setExitCode));
}
