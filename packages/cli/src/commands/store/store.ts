import type { Command } from "commander";

import type { ProgramOptions } from "../../command.js";
import { storeCopyCommand } from "./copy.js";

/** Adds the commands of `plimsoll store`. */
export function addStoreCommands(store: Command, options: ProgramOptions): void {
  store.addCommand(storeCopyCommand(options));
}
