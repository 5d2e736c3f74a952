import type { Command } from "commander";

import { type Finish, commandOf } from "../../command.js";
import type { Io } from "../../io.js";
import { clockCommands } from "./clock.js";
import { estateCommands, imagesCommands, licensesCommands } from "./estate.js";
import { faultsCommands } from "./faults.js";
import { recordCommand, replayCommand } from "./record.js";
import { requestCommands } from "./requests.js";
import { snapshotCommands } from "./snapshot.js";

/** Adds the commands that work on a running emulator, and those for recordings. */
export function addMoreMockCommands(mock: Command, io: Io, finish: Finish): void {
  for (const command of [...estateCommands(io, finish), ...requestCommands(io, finish)]) mock.addCommand(command);
  const groups = [
    ["images", "Add images to an emulator, or remove them", imagesCommands],
    ["licenses", "The license pool of an emulator", licensesCommands],
    ["clock", "The clock of an emulator", clockCommands],
    ["faults", "What goes wrong in an emulator", faultsCommands],
    ["snapshot", "Keep the state of an emulator, and go back to it", snapshotCommands],
  ] as const;
  for (const [name, summary, commandsOf] of groups) {
    const group = commandOf(name, summary, []);
    for (const command of commandsOf(io, finish)) group.addCommand(command);
    mock.addCommand(group);
  }
  mock.addCommand(recordCommand(io, finish));
  mock.addCommand(replayCommand(io, finish));
}
