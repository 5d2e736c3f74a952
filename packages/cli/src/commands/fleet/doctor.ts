import type { Check } from "@plimsoll/fleet";
import type { Command } from "commander";

import { type ProgramOptions, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import { type DatabaseOption, addDatabaseOption } from "../../fleet/database-option.js";
import { withFleet } from "../../fleet/with-fleet.js";
import { globalsOf } from "../../options/globals.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";

const view: View<Check> = [
  { title: "Check", value: ({ check }) => check, rank: 0 },
  { title: "OK", value: ({ ok }) => ok, tone: ({ ok }) => (ok ? "good" : "bad"), rank: 0 },
  { title: "Found", value: ({ text }) => text, rank: 0 },
  { title: "Remedy", value: ({ remedy }) => remedy, rank: 1 },
];

/** `plimsoll fleet doctor` */
export function fleetDoctorCommand({ io, setExitCode }: ProgramOptions): Command {
  const command = commandOf("doctor", "Look for problems: database, workers, stalled jobs", [
    ["plimsoll fleet doctor", "each check with its remedy; exit code 1 if one fails"],
  ]);
  return addDatabaseOption(command).action(async (options: DatabaseOption) => {
    const { output: format, query } = globalsOf(command, io);
    await withFleet(options, io, async (fleet) => {
      const checks = await fleet.doctor();
      await renderRows(checks, { format, query, view, io });
      setExitCode(checks.every(({ ok }) => ok) ? EXIT.clean : EXIT.error);
    });
  });
}
