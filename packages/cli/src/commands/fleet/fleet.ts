import type { Command } from "commander";

import type { ProgramOptions } from "../../command.js";
import { fleetDoctorCommand } from "./doctor.js";
import { fleetFailedCommand } from "./failed.js";
import { fleetMigrateCommand } from "./migrate.js";
import { fleetDropCommand, fleetRetryCommand } from "./repeat.js";
import { fleetScopesCommand } from "./scopes.js";
import { fleetStatusCommand } from "./status.js";
import { fleetWorkerCommand } from "./worker.js";

/** Adds the commands of `plimsoll fleet`. */
export function addFleetCommands(fleet: Command, options: ProgramOptions): void {
  fleet
    .addCommand(fleetMigrateCommand("init", options))
    .addCommand(fleetMigrateCommand("migrate", options))
    .addCommand(fleetScopesCommand(options))
    .addCommand(fleetWorkerCommand(options))
    .addCommand(fleetStatusCommand(options))
    .addCommand(fleetFailedCommand(options))
    .addCommand(fleetRetryCommand(options))
    .addCommand(fleetDropCommand(options))
    .addCommand(fleetDoctorCommand(options));
}
