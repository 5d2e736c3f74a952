import type { Command } from "commander";

import type { SetExitCode } from "../../command.js";
import type { Io } from "../../io.js";
import { findingsListCommand } from "./list.js";
import { type OpenReaders, openReaders } from "./open-readers.js";
import { findingsShowCommand } from "./show.js";
import { findingsSummaryCommand } from "./summary.js";

/**
 * Adds the commands of `plimsoll findings`.
 *
 * @param open - Opens readers of findings. @default the readers of both clouds
 */
export function addFindingsCommands(
  findings: Command,
  io: Io,
  setExitCode: SetExitCode,
  open: OpenReaders = openReaders,
): void {
  findings.addCommand(findingsListCommand(io, setExitCode, open));
  findings.addCommand(findingsShowCommand(io, setExitCode, open));
  findings.addCommand(findingsSummaryCommand(io, setExitCode, open));
}
