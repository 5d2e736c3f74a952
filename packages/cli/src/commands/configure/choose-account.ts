import {
  type Cloud,
  type ConfiguredAccount,
  type CredentialsReference,
  SITES,
  type Site,
  readConfig,
} from "@plimsoll/core";

import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { visible } from "../../output/visible.js";
import { omitUndefined } from "../../omit-undefined.js";
import { type Answer, ask, choiceOf } from "./ask.js";
import { foundKeys } from "./found-keys.js";

/** Fields of the account from the command line. */
export interface AccountOptions {
  readonly name?: string;
  readonly cloud?: Cloud;
  readonly site?: Site;
  readonly region?: string;
  readonly endpoint?: string;
  readonly profile?: string;
  /** Names of the variables with ID, secret and perhaps token. */
  readonly environment?: readonly string[];
  /** ARN of a role to assume. */
  readonly role?: string;
  /** Mark that the role's owner asks for. */
  readonly externalId?: string;
  /** Name of the session, in the vendor's audit log. */
  readonly sessionName?: string;
  /** Seconds for which the role's key is valid. */
  readonly duration?: number;
  /** True if the key comes from the token of an identity provider. */
  readonly oidc?: true;
  /** Name or ARN of the identity provider. */
  readonly oidcProvider?: string;
  /** File with its token. */
  readonly oidcTokenFile?: string;
}

/** Choices of the first question. */
const CLOUDS = ["tencent", "alibaba"] as const;

/** An account with its name. */
export interface ChosenAccount {
  readonly name: string;
  readonly account: ConfiguredAccount;
}

/**
 * The account that the options describe. On a terminal what they leave open is asked for; without one it takes its default. A secret
 * is never asked for.
 *
 * @param taken - Names that the file has already.
 * @throws {CommandFailure} when the cloud is missing and nobody can be asked, or the account would break a rule.
 */
export async function chooseAccount(
  options: AccountOptions,
  io: Io,
  taken: ReadonlySet<string> = new Set(),
): Promise<ChosenAccount> {
  const cloud = options.cloud ?? (await askCloud(io));
  if (cloud === undefined)
    throw usageFailure("--cloud is missing: tencent or alibaba. On a terminal, plimsoll asks for it.");
  const name = options.name ?? (await askName(cloud, io, taken)) ?? cloud;
  const site = options.site ?? (await askChoice(io, "Site", SITES, "international"));
  const region = options.region ?? (await askRegion(cloud, io));
  const credentials = credentialsOf(options) ?? (await askKey(cloud, io));
  const account: ConfiguredAccount = {
    cloud,
    ...(site === undefined || site === "international" ? {} : { site }),
    ...(region === undefined || region === "" ? {} : { regions: [region] }),
    ...omitUndefined({ endpoint: options.endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
  };
  const lines = faultsOf(name, account).map(({ place, message }) => `  ${place}: ${message}`);
  if (lines.length > 0) throw usageFailure(`the account is invalid, and nothing was written:\n${lines.join("\n")}`);
  return { name, account };
}

function credentialsOf(options: AccountOptions): CredentialsReference | undefined {
  refuseCredentials(options);
  const { profile, environment, role, externalId, sessionName, duration: durationSeconds } = options;
  const { oidc, oidcProvider: provider, oidcTokenFile: tokenFile } = options;
  if (oidc === true) return { oidc: omitUndefined({ role, provider, tokenFile, sessionName }) };
  const source = sourceOf(profile, environment);
  if (role === undefined) return source;
  return { role: { arn: role, ...omitUndefined({ externalId, sessionName, durationSeconds, source }) } };
}

/** Refuses options that say nothing about the way in which the key is found, or that contradict it. */
function refuseCredentials(options: AccountOptions): void {
  const { oidc, role, profile, environment, sessionName, externalId, duration } = options;
  const isOidc = oidc === true;
  const given = (flag: string, value: unknown): readonly string[] => (value === undefined ? [] : [flag]);
  const ofOidc = [
    ...given("--oidc-provider", options.oidcProvider),
    ...given("--oidc-token-file", options.oidcTokenFile),
  ];
  const ofRole = [...given("--external-id", externalId), ...given("--duration", duration)];
  if (!isOidc && ofOidc.length > 0)
    throw usageFailure(`${ofOidc.join(", ")}: for the token of an identity provider, add --oidc.`);
  if (isOidc && (profile ?? environment) !== undefined)
    throw usageFailure(
      "--oidc takes the key from an identity provider, and --profile or --environment from elsewhere: give only one.",
    );
  if (isOidc && ofRole.length > 0)
    throw usageFailure(`${ofRole.join(", ")}: only for a role that is assumed with a key, not with --oidc.`);
  const withoutRole = [...ofRole, ...given("--session-name", sessionName)];
  if (!isOidc && role === undefined && withoutRole.length > 0)
    throw usageFailure(`${withoutRole.join(", ")}: only for a role, add --role.`);
}

function sourceOf(
  profile: string | undefined,
  environment: readonly string[] | undefined,
): CredentialsReference | undefined {
  if (profile !== undefined && environment !== undefined)
    throw usageFailure("--profile and --environment both say where the key is: give only one.");
  if (profile !== undefined) return { profile };
  if (environment === undefined) return undefined;
  const [id, secret, token, more] = environment;
  if (id === undefined || secret === undefined || more !== undefined)
    throw usageFailure(
      "--environment takes the names of two or three variables: <id>,<secret>, and <token> with temporary keys.",
    );
  return { environment: { id, secret, ...omitUndefined({ token }) } };
}

/** Offers the cloud whose keys are on this machine, if they are of one cloud only. */
async function askCloud(io: Io): Promise<Cloud | undefined> {
  if (io.ask === undefined) return undefined;
  // The last place is offered where no key was found, too.
  const [found, more] = CLOUDS.filter((cloud) => foundKeys(cloud, io.env).length > 1);
  return askChoice(io, "Cloud", CLOUDS, more === undefined ? found : undefined);
}

/** Asks for a name that the file does not have; who wants to replace an account says so by options. */
async function askName(cloud: Cloud, io: Io, taken: ReadonlySet<string>): Promise<string | undefined> {
  if (io.ask === undefined) return undefined;
  const numbered = Array.from({ length: taken.size }, (_, index) => `${cloud}-${index + 2}`);
  const usual = [cloud, ...numbered].find((name) => !taken.has(name)) ?? cloud;
  const read = (name: string): Answer<string> => {
    if (taken.has(name)) return { fault: `The account ${name} already exists; --force replaces it.` };
    return answerOf(name, faultsOf(name, { cloud }));
  };
  return ask(io, { what: "Name of the account", usual, read });
}

async function askRegion(cloud: Cloud, io: Io): Promise<string | undefined> {
  const read = (region: string): Answer<string> =>
    answerOf(region, region === "" ? [] : faultsOf(cloud, { cloud, regions: [region] }));
  return ask(io, { what: "Region", hint: ", empty for none", read });
}

function answerOf(value: string, [fault]: readonly Fault[]): Answer<string> {
  return fault === undefined ? { value } : { fault: `${fault.message}.` };
}

async function askKey(cloud: Cloud, io: Io): Promise<CredentialsReference | undefined> {
  if (io.ask === undefined) return undefined;
  const found = foundKeys(cloud, io.env);
  const [only, more] = found;
  if (only !== undefined && more === undefined) {
    io.stderr.write(`The key is in ${visible(only.text)}: no other was found here.\n`);
    return only.credentials;
  }
  const lines = found.map(({ text }, index) => `  ${index + 1}  ${visible(text)}\n`);
  io.stderr.write(`Where the key is:\n${lines.join("")}`);
  const numbers = found.map((_, index) => String(index + 1));
  const chosen = await askChoice(io, "Number", numbers, "1");
  return found[Number(chosen) - 1]?.credentials;
}

async function askChoice<Choice extends string>(
  io: Io,
  what: string,
  choices: readonly Choice[],
  usual?: Choice,
): Promise<Choice | undefined> {
  return ask(io, { what, hint: ` (${choices.join(", ")})`, usual, read: choiceOf(choices) });
}

/** A fault of an account. */
interface Fault {
  /** The member that is wrong. */
  readonly place: string;
  readonly message: string;
}

/** Checks the account by the rules of the file before there is a file. */
function faultsOf(name: string, account: ConfiguredAccount): readonly Fault[] {
  const result = readConfig({ version: 1, accounts: { [name]: account } });
  if (result.code === "read") return [];
  return result.problems.map(({ path, at, message }) => {
    const place = path.length > 2 ? path.slice(2).join(".") : at === "name" ? "name" : "account";
    return { place, message: visible(message) };
  });
}
