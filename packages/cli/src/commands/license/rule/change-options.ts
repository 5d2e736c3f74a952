import type { Command } from "commander";

import { positiveNumber } from "../../../options/numbers.js";

/** Adds the options of every command that changes the rule. */
export function addChangeOptions(command: Command): Command {
  return command
    .option("--yes", "change it without asking")
    .option("--dry-run", "print what would change and the request, without sending it")
    .option(
      "--settle <seconds>",
      "time that the service may take to show the change, beyond --timeout",
      positiveNumber,
      10,
    );
}
