import type { Command } from "commander";

import { type ProgramOptions, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import { type DatabaseOption, addDatabaseOption, databaseOf } from "../../fleet/database-option.js";
import { fleetFailure } from "../../fleet/fleet-failure.js";
import { loadFleet } from "../../fleet/load-fleet.js";
import { globalsOf } from "../../options/globals.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";

/** Result of a migration, as it is printed. */
interface Migrated {
  readonly created: boolean;
  readonly changes: readonly string[];
}

const view: View<Migrated> = [
  { title: "Created", value: ({ created }) => created, rank: 0 },
  { title: "Changes", value: ({ changes }) => changes.join(" "), rank: 1 },
];

/** `plimsoll fleet init` and `plimsoll fleet migrate`, which do the same: the names say when each is wanted. */
export function fleetMigrateCommand(name: "init" | "migrate", { io, setExitCode }: ProgramOptions): Command {
  const command =
    name === "init"
      ? commandOf(name, "Make the tables of a fleet in a database of PostgreSQL", [
          [
            "plimsoll fleet init --database postgres://plimsoll@localhost/plimsoll",
            "in an empty database, 13 or later",
          ],
        ])
      : commandOf(name, "Bring the tables of a fleet up to date after an update", [
          [
            "plimsoll fleet migrate",
            "in the database of PLIMSOLL_DATABASE, while workers of the previous version keep running",
          ],
        ]);
  return addDatabaseOption(command).action(async (options: DatabaseOption) => {
    const url = databaseOf(options, io);
    const { output: format, query } = globalsOf(command, io);
    const { migrateFleet } = await loadFleet();
    const result = await migrateFleet(url).catch((error: unknown) => {
      throw fleetFailure(error);
    });
    await renderRows([result], { format, query, view, io });
    if (result.created) io.stderr.write("plimsoll: next: plimsoll fleet scopes import plimsoll.yaml\n");
    setExitCode(EXIT.clean);
  });
}
