import type { Account, Cloud, Site } from "@plimsoll/core";
import type { Command } from "commander";

import { credentialsText } from "../../accounts/credentials-text.js";
import { selectAccounts } from "../../accounts/select-accounts.js";
import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { cloudOption } from "../../options/cloud-option.js";
import { globalsOf } from "../../options/globals.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";
import { visible } from "../../output/visible.js";

/** An account as `accounts list` prints it. */
interface AccountRow {
  readonly name: string;
  readonly cloud: Cloud;
  readonly site: Site;
  readonly regions: readonly string[];
  readonly endpoint: string;
  /** Where its key comes from. */
  readonly credentials: string;
}

const view: View<AccountRow> = [
  { title: "Account", value: ({ name }) => name, rank: 0 },
  { title: "Cloud", value: ({ cloud }) => cloud, rank: 1 },
  { title: "Site", value: ({ site }) => site, rank: 2 },
  { title: "Regions", value: ({ regions }) => regions.join(" "), rank: 3 },
  { title: "Endpoint", value: ({ endpoint }) => endpoint, rank: 4 },
  { title: "Credentials", value: ({ credentials }) => credentials, rank: 2 },
];

/** `plimsoll accounts list` */
export function accountsListCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("list", "List the accounts that commands work with; no cloud is called", [
    ["plimsoll accounts list", "every account, with its endpoint and where its key comes from"],
    ["plimsoll accounts list --account 'prod*' -o json", "those that a pattern selects"],
  ]).addOption(cloudOption());
  return command.action(async ({ cloud }: { readonly cloud?: Cloud }) => {
    const globals = globalsOf(command, io);
    const { accounts, isImplicit } = selectAccounts(globals, cloud);
    const { output: format, query } = globals;
    await renderRows(accounts.map(rowOf), { format, query, view, io });
    const path = globals.loaded?.path;
    if (format === "table" && isImplicit)
      io.stderr.write("No configuration names accounts. To have several: plimsoll help config\n");
    else if (format === "table" && path !== undefined) io.stderr.write(`From ${visible(path)}\n`);
    setExitCode(EXIT.clean);
  });
}

function rowOf({ name, cloud, site, regions, endpoint, credentials }: Account): AccountRow {
  return {
    name,
    cloud,
    site,
    regions,
    endpoint,
    credentials: credentialsText({ cloud, ...(credentials === undefined ? {} : { credentials }) }),
  };
}
