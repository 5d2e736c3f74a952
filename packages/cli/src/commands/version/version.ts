import type { Command } from "commander";

import type { SetExitCode } from "../../command.js";
import { findConfig } from "../../config/find-config.js";
import { EXIT } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { globalsOf } from "../../options/globals.js";
import { renderRows, renderValue } from "../../output/render.js";
import type { View } from "../../output/view.js";

/** One line of the table. */
interface Fact {
  readonly name: string;
  readonly value: string | null;
}

const view: View<Fact> = [
  { title: "Name", value: ({ name }) => name, rank: 0 },
  { title: "Value", value: ({ value }) => value ?? undefined, rank: 0 },
];

/** Adds the action of `plimsoll version`. */
export function addVersion(
  command: Command,
  { io, version }: { readonly io: Io; readonly version: string },
  setExitCode: SetExitCode,
): void {
  command
    .addHelpText(
      "after",
      "\nFor bug reports. The version alone: plimsoll --version. The configuration is found and not read.\n",
    )
    .action(async () => {
      const { output: format, query } = globalsOf(command, io);
      const { config } = command.optsWithGlobals<{ readonly config?: boolean | string }>();
      const path = findConfig(io, config === true ? undefined : config)?.path ?? null;
      const facts = {
        version,
        node: process.versions.node,
        platform: `${process.platform}-${process.arch}`,
        configuration: path,
      };
      if (format === "table" && query === undefined) {
        const rows = Object.entries(facts).map(([name, value]) => ({ name, value: value ?? "none found" }));
        await renderRows(rows, { format, view, io });
      } else await renderValue(facts, { format, query, io });
      setExitCode(EXIT.clean);
    });
}
