import type { Command } from "commander";

import { type StoreOption, addStoreOption } from "./store-option.js";

/** Options of commands that read the store instead of the services, if they are asked to. */
export interface OfflineOption extends StoreOption {
  readonly offline?: true;
}

/** Adds the options. */
export function addOfflineOption(command: Command): Command {
  command.option("--offline", "call nothing: show what the last plimsoll sync has stored, and say how old it is");
  return addStoreOption(command);
}
