import type { Command } from "commander";

import type { ProgramOptions, SetExitCode } from "../../command.js";
import { exportParquetCommand } from "./parquet.js";

/** Adds the commands of `plimsoll export`. They call nothing. */
export function addExportCommands(group: Command, options: ProgramOptions, setExitCode: SetExitCode): void {
  group.addCommand(exportParquetCommand(options, setExitCode));
}
