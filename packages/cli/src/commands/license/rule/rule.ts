import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../../command.js";
import type { Io } from "../../../io.js";
import { ruleSetCommand } from "./set.js";
import { ruleShowCommand } from "./show.js";
import { ruleSwitchCommand } from "./switch.js";

/** `plimsoll license rule` */
export function licenseRuleCommand(io: Io, setExitCode: SetExitCode): Command {
  return commandOf("rule", "The rule by which Tencent Cloud licenses images automatically", [])
    .addCommand(ruleShowCommand(io, setExitCode))
    .addCommand(ruleSetCommand(io, setExitCode))
    .addCommand(ruleSwitchCommand("enable", io, setExitCode))
    .addCommand(ruleSwitchCommand("disable", io, setExitCode));
}
