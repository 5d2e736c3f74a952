import type { Command } from "commander";

import { usageFailure } from "../failures.js";

/**
 * Refuses an option with an empty value before a command runs: it mostly comes from a variable of the shell that is not set, and
 * no image, package or file has an empty name. A parameter of an action of `plimsoll api` may be empty.
 */
export function refuseEmpty(program: Command): void {
  program.hook("preAction", (_, command) => {
    for (let at: Command | null = command; at !== null; at = at.parent) {
      if (at.parent?.parent?.name() === "api") continue;
      for (const option of at.options) {
        const name = option.attributeName();
        if (at.getOptionValueSource(name) === "cli" && at.getOptionValue(name) === "")
          throw usageFailure(`${option.flags} is empty: give a value, or leave the option out.`);
      }
    }
  });
}
