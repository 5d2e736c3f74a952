import type { Command } from "commander";

import type { SetExitCode } from "../../command.js";
import type { Io } from "../../io.js";
import { licenseApplyCommand } from "./apply.js";
import { licenseLogCommand } from "./log.js";
import { licensePlanCommand } from "./plan.js";
import { licenseRuleCommand } from "./rule/rule.js";
import { licenseStatusCommand } from "./status.js";

/** Adds the commands of `plimsoll license`. */
export function addLicenseCommands(license: Command, io: Io, setExitCode: SetExitCode): void {
  license.addCommand(licenseStatusCommand(io, setExitCode));
  license.addCommand(licensePlanCommand(io, setExitCode));
  license.addCommand(licenseApplyCommand(io, setExitCode));
  license.addCommand(licenseLogCommand(io, setExitCode));
  license.addCommand(licenseRuleCommand(io, setExitCode));
}
