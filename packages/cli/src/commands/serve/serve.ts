import type { Fleet } from "@plimsoll/fleet";
import { type Command, Option } from "commander";

import type { ProgramOptions } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import { type DatabaseOption, addDatabaseOption } from "../../fleet/database-option.js";
import { withFleet } from "../../fleet/with-fleet.js";
import type { Io } from "../../io.js";
import { globalsOf, listOf } from "../../options/globals.js";
import { parsePort } from "../../options/numbers.js";
import type { UiOptions } from "../ui/ui.js";
import { answerHealth } from "./health.js";

interface ServeOptions extends DatabaseOption, Omit<UiOptions, "store"> {
  readonly allowedHost?: readonly string[];
}

const AFTER_HELP = `
The pages are those of plimsoll ui, over the database of a fleet. Also served, without the token:
  /healthz   200 while the process runs
  /readyz    200 if the database answers, else 503
  /metrics   metrics of the fleet, for Prometheus

PLIMSOLL_TOKEN gives the token of the first address, of 32 characters or more, so that several servers behind one address have the same.

Examples:
  # for this machine
  plimsoll serve --port 7420

  # behind a proxy with TLS that lets only your people in
  plimsoll serve --host 0.0.0.0 --port 7420 --allowed-host plimsoll.example.com --policy policy.yaml
`;

/** Adds the options and the action of `plimsoll serve`. */
export function addServe(command: Command, { io, version, setExitCode }: ProgramOptions): void {
  command
    .option("--port <number>", "port to listen on; 0 for a free one", parsePort, 0)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option(
      "--allowed-host <names>",
      "host names under which a proxy serves these pages; other names are refused",
      listOf,
    )
    .addOption(new Option("--language <language>", "language of the pages").choices(["en", "zh"]).default("en"))
    .option("--policy <file>", "also show which rules of this policy an image breaks, and what its exceptions cover")
    .addHelpText("after", AFTER_HELP);
  addDatabaseOption(command).action(async (options: ServeOptions) => {
    const globals = globalsOf(command, io);
    const token = tokenOf(io);
    await withFleet({ ...options, program: `plimsoll ${version}` }, io, async (fleet: Fleet) => {
      const { serveUi } = await import("../ui/serve-ui.js");
      // Its connections stay for the next page.
      const open = async () => ({ store: fleet.store, [Symbol.asyncDispose]: async () => undefined });
      const before = (request: Request): Promise<Response | undefined> => answerHealth(request, fleet, io);
      await serveUi(options, {
        io,
        version,
        globals,
        path: fleet.place,
        open,
        before,
        token,
        names: options.allowedHost,
      });
    });
    setExitCode(EXIT.clean);
  });
}

function tokenOf({ env }: Pick<Io, "env">): string | undefined {
  return env["PLIMSOLL_TOKEN"] || undefined;
}
