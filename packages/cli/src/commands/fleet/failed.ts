import type { FailedJob } from "@plimsoll/fleet";
import type { Command } from "commander";

import { type ProgramOptions, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import { type DatabaseOption, addDatabaseOption } from "../../fleet/database-option.js";
import { withFleet } from "../../fleet/with-fleet.js";
import { globalsOf } from "../../options/globals.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";

/** Columns of jobs that were given up. */
export const failedView: View<FailedJob> = [
  { title: "ID", value: ({ id }) => id, rank: 0 },
  { title: "Job", value: ({ queue }) => queue, rank: 1 },
  { title: "Scope", value: ({ scope }) => scope, rank: 0 },
  { title: "Attempts", value: ({ attempts }) => attempts, align: "right", rank: 3 },
  { title: "Failed", value: ({ failedAt }) => failedAt, rank: 2 },
  { title: "Reason", value: ({ reason }) => reason, rank: 1 },
];

/** `plimsoll fleet failed` */
export function fleetFailedCommand({ io, setExitCode }: ProgramOptions): Command {
  const command = commandOf("failed", "Jobs that were given up, with the reason", [
    ["plimsoll fleet failed", "why each was given up"],
    ["plimsoll fleet failed --query '[].id' -o csv", "their IDs, for retry or drop"],
  ]);
  return addDatabaseOption(command).action(async (options: DatabaseOption) => {
    const { output: format, query } = globalsOf(command, io);
    await withFleet(options, io, async (fleet) =>
      renderRows(await fleet.failed(), { format, query, view: failedView, io }),
    );
    setExitCode(EXIT.clean);
  });
}
