import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";

import { type Account, type Site, accountsOf } from "@plimsoll/core";
import type { Command } from "commander";

import type { SetExitCode } from "../../command.js";
import { type ConfigPlace, configFailure, findConfig } from "../../config/find-config.js";
import { readConfigText } from "../../config/read-config-text.js";
import { confirm } from "../../confirm.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { cloudOption } from "../../options/cloud-option.js";
import type { Endpoints } from "../../options/endpoint.js";
import { type Globals, globalsOf, listOf } from "../../options/globals.js";
import { renderValue } from "../../output/render.js";
import { visible, visibleLines } from "../../output/visible.js";
import { readText } from "../../read-data.js";
import { writeWholeFile } from "../../write-file.js";
import { countingNumber } from "../../options/numbers.js";
import type { Check } from "../doctor/check.js";
import { checkKey } from "../doctor/check-account.js";
import { exitCodeOf } from "../doctor/doctor.js";
import { type AccountOptions, type ChosenAccount, chooseAccount } from "./choose-account.js";
import { withAccount } from "./configuration-text.js";

/** The other fields of the account are global options. */
interface ConfigureOptions extends Omit<AccountOptions, "endpoint" | "profile" | "region" | "site"> {
  readonly offline?: true;
  readonly force?: true;
  readonly yes?: true;
}

/** Adds the action of `plimsoll configure`. */
export function addConfigure(configure: Command, io: Io, setExitCode: SetExitCode): void {
  configure
    .option("--name <name>", "name of the account (default: that of the cloud)")
    .addOption(cloudOption("cloud of the account"))
    .option("--environment <names>", "variables with the key: <id>,<secret>, and <token> with temporary keys", listOf)
    .option("--role <arn>", "role to assume, with the key of --profile, --environment or the vendor's places")
    .option("--external-id <id>", "with --role: the external ID that the owner of the role requires")
    .option("--duration <seconds>", "with --role: seconds for which its key is valid", countingNumber)
    .option("--session-name <name>", "with --role or --oidc: name of the session in the vendor's audit log")
    .option(
      "--oidc",
      "the key comes from the token of an identity provider, for a role that --role or its variable names",
    )
    .option("--oidc-provider <name>", "with --oidc: the identity provider (default: that of the vendor's variable)")
    .option("--oidc-token-file <file>", "with --oidc: the file with its token (default: that of the vendor's variable)")
    .option("--offline", "do not ask the cloud whose key it is")
    .option("--force", "replace the account that has this name already")
    .option("--yes", "write without asking")
    .addHelpText(
      "after",
      `
It writes plimsoll.yaml, or adds to the file in use and keeps its comments; --config chooses the file. On a terminal it asks for what the
options do not say. --site, --region, --profile and --endpoint are written into the file. It never asks for or writes a secret. At the
end it asks the cloud whose key it is.

Examples:
  # asks for everything
  plimsoll configure

  # without a terminal
  plimsoll configure --cloud tencent --name prod --site mainland --profile prod --yes

  # the key is in variables of your own
  plimsoll configure --cloud alibaba --name ci --environment CI_KEY_ID,CI_KEY_SECRET --offline --yes

  # a role of another account, and a role by the token of a cluster
  plimsoll configure --cloud tencent --name partner --role qcs::cam::uin/1:roleName/audit --external-id team-7 --profile prod --yes
  plimsoll configure --cloud alibaba --name cluster --oidc --yes
`,
    )
    .action(async (options: ConfigureOptions) => setExitCode(await writeAccount(options, io, configure)));
}

/** A configuration as it is now. */
interface Present {
  readonly path: string;
  /** Absent for a new one. */
  readonly text?: string;
}

async function writeAccount(options: ConfigureOptions, io: Io, command: Command): Promise<ExitCode> {
  const globals = globalsOf(command, io);
  const present = await presentOf(io, command);
  const accounts = present.text === undefined ? {} : (readConfigText(present.text, present).accounts ?? {});
  const taken = new Set(options.force === true ? [] : Object.keys(accounts));
  const chosen = await chooseAccount(optionsOf(options, command), io, taken);
  const isThere = Object.hasOwn(accounts, chosen.name);
  if (isThere && isDeepStrictEqual(accounts[chosen.name], chosen.account)) {
    // The command was cut off, or is part of a script: nothing is left to write.
    io.stderr.write(`${visible(present.path)} already has the account ${chosen.name}, with the same settings.\n`);
    return await report({ chosen, present, offline: options.offline === true }, io, globals);
  }
  if (isThere && options.force !== true)
    throw usageFailure(
      `${visible(present.path)} already has an account ${chosen.name}. Choose another --name, or replace it with --force.`,
    );
  const text = withAccount(present.text, chosen.name, chosen.account);
  // The file is read back: a file that was written here must be readable here.
  readConfigText(text, present);
  io.stderr.write(`${visible(present.path)}${present.text === undefined ? " (new)" : ""}:\n\n${visibleLines(text)}\n`);
  const question =
    present.text === undefined ? "Write it?" : `${isThere ? "Replace" : "Add"} the account ${chosen.name}?`;
  if (!(await confirm(io, question, options.yes === true))) {
    io.stderr.write("Nothing was written.\n");
    return EXIT.clean;
  }
  await refuseChanged(present, io);
  await writeWholeFile(present.path, text, io.signal);
  io.stderr.write(`Written: ${visible(present.path)}\n`);
  return await report({ chosen, present, offline: options.offline === true }, io, globals);
}

async function presentOf(io: Io, command: Command): Promise<Present> {
  const { config } = command.optsWithGlobals<{ readonly config?: boolean | string }>();
  if (config === false) throw usageFailure("--no-config: there is no file to write to. Name one: --config <file>.");
  const place: ConfigPlace | undefined = findConfig(io, config === true ? undefined : config);
  const path = place?.path ?? join(io.cwd?.() ?? ".", "plimsoll.yaml");
  if (path.endsWith(".json"))
    throw configFailure(
      `${visible(path)} is JSON, which has no comments to keep: add the account there by hand, see plimsoll help config.`,
    );
  const text = place === undefined ? undefined : await textIn(path, place, io);
  return { path, ...(text === undefined ? {} : { text }) };
}

/** A file that an option names need not be there yet. */
async function textIn(path: string, { by }: ConfigPlace, io: Io): Promise<string | undefined> {
  const { existsSync } = await import("node:fs");
  return existsSync(path) ? readText(by === "search" ? "configuration" : by, path, io.signal) : undefined;
}

function optionsOf(options: ConfigureOptions, command: Command): AccountOptions {
  const { offline: _offline, force: _force, yes: _yes, ...own } = options;
  const { site, region, profile, endpoint } = command.optsWithGlobals<{
    readonly site?: Site;
    readonly region?: string;
    readonly profile?: string;
    readonly endpoint?: Endpoints;
  }>();
  const place = (own.cloud === undefined ? undefined : endpoint?.byCloud?.[own.cloud]) ?? endpoint?.both;
  const given = { ...own, site, region, profile, endpoint: place };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** Somebody may have written while the question stood there. */
async function refuseChanged({ path, text }: Present, io: Io): Promise<void> {
  const now = await textIn(path, { path, by: "--config" }, io);
  if (now !== text)
    throw configFailure(
      `${visible(path)} was changed in the meantime, and nothing was written. Run the command again.`,
    );
}

interface Written {
  readonly chosen: ChosenAccount;
  readonly present: Present;
  readonly offline: boolean;
}

async function report({ chosen, present, offline }: Written, io: Io, globals: Globals): Promise<ExitCode> {
  const { output: format, query } = globals;
  const [account] = accountsOf({ accounts: { [chosen.name]: chosen.account } });
  const checks =
    offline || account === undefined ? [] : await checkKey(inPlace(account, globals), io, placeFree(globals));
  for (const { check, state, finding, remedy } of checks)
    io.stderr.write(`${check}: ${state}: ${visible(finding)}${remedy === undefined ? "" : `\n  ${visible(remedy)}`}\n`);
  io.stderr.write(`Next: plimsoll doctor --account ${chosen.name}\n`);
  if (format !== "table" || query !== undefined)
    await renderValue({ file: present.path, account: chosen.name, checks: checks.map(shown) }, { format, query, io });
  return exitCodeOf(checks);
}

/** Later commands call PLIMSOLL_ENDPOINT, which is not written into the file: the check of the key has to call it, too. */
function inPlace(account: Account, { endpoint, endpoints }: Globals): Account {
  const place = endpoints?.[account.cloud] ?? endpoint;
  return place === undefined ? account : { ...account, endpoint: place };
}

/** The options without those that select: the account has them already. */
function placeFree({ timeout, output, debug, debugBodies }: Globals): Globals {
  return {
    timeout,
    output,
    ...(debug === undefined ? {} : { debug }),
    ...(debugBodies === undefined ? {} : { debugBodies }),
  };
}

function shown({ check, state, finding }: Check): Pick<Check, "check" | "finding" | "state"> {
  return { check, state, finding };
}
