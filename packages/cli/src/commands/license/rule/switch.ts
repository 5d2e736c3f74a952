import { planSwitch } from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../../command.js";
import type { Io } from "../../../io.js";
import { globalsOf } from "../../../options/globals.js";
import { addChangeOptions } from "./change-options.js";
import { type MakeChangeOptions, makeChange } from "./make-change.js";

const summaries = {
  enable: "Switch the rule on; it needs nothing else",
  disable: "Switch the rule off; it needs nothing else",
} as const;

/** `plimsoll license rule enable` and `disable` */
export function ruleSwitchCommand(name: keyof typeof summaries, io: Io, setExitCode: SetExitCode): Command {
  const command = addChangeOptions(
    commandOf(name, summaries[name], [
      [`plimsoll license rule ${name}`, "asks before it does"],
      [`plimsoll license rule ${name} --yes`, "in a script"],
    ]),
  );
  return command.action(async (options: MakeChangeOptions) => {
    const plan = (reading: Parameters<typeof planSwitch>[0]) => planSwitch(reading, name === "enable");
    setExitCode(await makeChange(plan, options, { io, globals: globalsOf(command, io) }));
  });
}
