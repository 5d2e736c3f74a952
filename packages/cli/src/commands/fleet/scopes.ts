import type { Command } from "commander";

import { type ProgramOptions, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import { type DatabaseOption, addDatabaseOption } from "../../fleet/database-option.js";
import { withFleet } from "../../fleet/with-fleet.js";
import { globalsOf } from "../../options/globals.js";
import { countingNumber } from "../../options/numbers.js";
import { renderRows } from "../../output/render.js";
import { type GivenWindow, windowOf } from "./scopes/given-window.js";
import { type ImportedScope, importView, scopeView } from "./scopes/scope-views.js";

interface ImportOptions extends DatabaseOption, GivenWindow {
  readonly dryRun?: true;
  readonly role?: string;
}

const AFTER_HELP = `
A file is one of these, told by its contents:
  plimsoll.yaml   each account with its regions is a scope
  CSV             a header with cloud and alias, and any of account, site, region, endpoint, credentials, start, minutes, time_zone,
                  enabled. Credentials are profile:NAME, env:ID_VARIABLE/SECRET_VARIABLE or role:ARN; never a key
  JSON            the accounts of an organization, as tccli organization DescribeOrganizationMembers and
                  aliyun resourcedirectorymaster ListAccounts print them; --role names the role that a worker takes in each

Examples:
  # what would change
  plimsoll fleet scopes import plimsoll.yaml --dry-run

  # read each night at a minute of its own between two and five o'clock
  plimsoll fleet scopes import accounts.csv --start 02:00 --minutes 180 --time-zone Asia/Shanghai

  # every account of an organization, by a role that each of them has
  aliyun resourcedirectorymaster ListAccounts | plimsoll fleet scopes import - --role 'acs:ram::{account}:role/plimsoll'

Scopes that are not in the file stay as they are.
`;

/** `plimsoll fleet scopes` */
export function fleetScopesCommand(options: ProgramOptions): Command {
  return commandOf("scopes", "The accounts of a fleet, each at one region", [])
    .addCommand(importCommand(options))
    .addCommand(listCommand(options));
}

function importCommand({ io, setExitCode }: ProgramOptions): Command {
  const command = commandOf("import", "Add accounts with their schedules", []);
  command
    .argument(
      "<file>",
      "plimsoll.yaml, a CSV, or what the vendors' tools print of an organization; - for standard input",
    )
    .option("--dry-run", "print what would change, and change nothing")
    .option("--role <arn>", "role of each account of an organization; {account} stands for its number")
    .option("--start <time>", "read each scope once a day from this time, such as 02:00")
    .option(
      "--minutes <number>",
      "length of the window in which each scope has a minute of its own",
      countingNumber,
      180,
    )
    .option("--time-zone <zone>", "time zone of the window, such as Asia/Shanghai", "UTC")
    .option(
      "--every-hours <number>",
      "hours from one reading to the next: 1, 2, 3, 4, 6, 8, 12 or 24",
      countingNumber,
      24,
    )
    .addHelpText("after", AFTER_HELP);
  return addDatabaseOption(command).action(async (file: string, options: ImportOptions) => {
    const { output: format, query } = globalsOf(command, io);
    const { readScopeRows } = await import("./scopes/read-scope-rows.js");
    const rows = await readScopeRows(file, { io, window: windowOf(options), role: options.role });
    await withFleet(options, io, async (fleet) => {
      const { nameAsStored } = await import("./scopes/name-as-stored.js");
      const named = nameAsStored(rows, await fleet.store.scopes());
      const result = await fleet.importScopes(named, { dryRun: options.dryRun === true });
      const list: readonly ImportedScope[] = (["added", "changed", "unchanged"] as const).flatMap((change) =>
        result[change].map((scope) => ({ scope, change })),
      );
      await renderRows(list, { format, query, view: importView, io });
      if (options.dryRun === true) io.stderr.write("plimsoll: nothing was changed, because of --dry-run.\n");
    });
    setExitCode(EXIT.clean);
  });
}

function listCommand({ io, setExitCode }: ProgramOptions): Command {
  const command = commandOf("list", "The accounts of a fleet with their schedules", [
    ["plimsoll fleet scopes list", "all of them"],
    ["plimsoll fleet scopes list -o csv", "as a file that fleet scopes import takes"],
  ]);
  return addDatabaseOption(command).action(async (options: DatabaseOption) => {
    const { output: format, query } = globalsOf(command, io);
    await withFleet(options, io, async (fleet) =>
      renderRows(await fleet.scopes(), { format, query, view: scopeView, io }),
    );
    setExitCode(EXIT.clean);
  });
}
