import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import type { Io } from "../../io.js";
import { clockCommands } from "./clock.js";
import { type ControlCommand, toCommand } from "./control-command.js";
import { estateCommands, licensesCommands, scanQuotaCommands } from "./estate.js";
import { faultsCommands } from "./faults.js";
import { imagesCommands } from "./images.js";
import { recordCommand, replayCommand } from "./record.js";
import { requestCommands } from "./requests.js";
import { snapshotCommands } from "./snapshot.js";
import { mockStartCommand } from "./start.js";

/** Groups of commands, `plimsoll mock <group> <command>`. */
const groups = [
  ["images", "Add images to an emulator, or remove them", imagesCommands],
  ["licenses", "The license pool of an emulator", licensesCommands],
  ["scan-quota", "The quota of scans at Alibaba Cloud of an emulator", scanQuotaCommands],
  ["clock", "The clock of an emulator", clockCommands],
  ["faults", "The faults of an emulator", faultsCommands],
  ["snapshot", "Save the state of an emulator, and restore it", snapshotCommands],
] as const;

/** Adds the commands of `plimsoll mock`: starting an emulator, working on a running one, and recordings. */
export function addMockCommands(mock: Command, io: Io, setExitCode: SetExitCode): void {
  mock.addCommand(mockStartCommand(io, setExitCode));
  const addAll = (parent: Command, commands: readonly ControlCommand[]): void => {
    for (const command of commands) parent.addCommand(toCommand(command, io, setExitCode));
  };
  addAll(mock, [...estateCommands, ...requestCommands]);
  for (const [name, summary, commands] of groups) {
    const group = commandOf(name, summary, []);
    addAll(group, commands);
    mock.addCommand(group);
  }
  mock.addCommand(recordCommand(io, setExitCode));
  mock.addCommand(replayCommand(io, setExitCode));
}
