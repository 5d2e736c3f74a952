import {
  type Account,
  type Cloud,
  accountsOf,
  endpointOf,
  implicitAccount,
  isKnownRegion,
  nearest,
  regionProblem,
} from "@plimsoll/core";

import { CONFIG_NAMES } from "../config/find-config.js";
import { usageFailure } from "../failures.js";
import { matchesPattern } from "../match-pattern.js";
import type { Globals } from "../options/globals.js";
import { CLOUD_NAMES } from "../output/cloud-names.js";
import { visible } from "../output/visible.js";

/** The accounts that a command works with. */
export interface SelectedAccounts {
  /** One or more, in the order of the configuration. */
  readonly accounts: readonly Account[];
  /** True where no configuration names accounts: one of each cloud, named like it, with the key that is found. */
  readonly isImplicit: boolean;
}

type AccountOptions = Pick<
  Globals,
  "account" | "endpoint" | "endpoints" | "isRegionOfEnvironment" | "loaded" | "profile" | "region" | "site"
>;

/**
 * The accounts that `--account`, `--site`, `--region` and `--profile` select, with the endpoint of `--endpoint`.
 *
 * @param cloud - Keeps accounts of this cloud only. @default both
 * @throws {CommandFailure} when a name or a region is of no account, or nothing is left.
 */
export function selectAccounts(options: AccountOptions, cloud?: Cloud): SelectedAccounts {
  if (options.profile !== undefined && options.account !== undefined)
    throw usageFailure(
      "--profile is used instead of the configuration's accounts, and --account selects from them: give only one.",
    );
  const configured = options.profile === undefined ? accountsOf(options.loaded?.config ?? {}) : [];
  const isImplicit = configured.length === 0;
  const all = isImplicit ? implicitAccounts(options) : configured;
  const named = byName(all, options, isImplicit);
  const kept = isImplicit ? named : bySiteAndRegion(named, options);
  const accounts = kept.filter((account) => cloud === undefined || account.cloud === cloud);
  if (accounts.length === 0) throw nothingLeft(kept, cloud);
  return { accounts: accounts.map((account) => withEndpoint(account, options)), isImplicit };
}

function implicitAccounts({ site = "international", region, profile }: AccountOptions): readonly Account[] {
  return (["tencent", "alibaba"] as const).map((cloud) => ({
    ...implicitAccount(cloud, site),
    // The region is not checked: it may be one of the other cloud, and Tencent Cloud checks it itself.
    ...(region === undefined ? {} : { region, regions: [region], endpoint: endpointOf({ cloud, site, region }) }),
    ...(profile === undefined ? {} : { credentials: { profile } }),
  }));
}

function byName(
  all: readonly Account[],
  { account: patterns, loaded }: AccountOptions,
  isImplicit: boolean,
): readonly Account[] {
  if (patterns === undefined) return all;
  const matchers = patterns.map((pattern) => {
    const matches = matcherOf(pattern);
    if (!all.some(matches)) throw unknownAccount(pattern, { all, isImplicit, path: loaded?.path });
    return matches;
  });
  return all.filter((account) => matchers.some((matches) => matches(account)));
}

/** An account whose regions lead to two endpoints can be given without the region, too. */
function matcherOf(pattern: string): (account: Account) => boolean {
  return ({ name }) => [name, name.replace(/\/.*$/, "")].some((text) => matchesPattern(text, pattern));
}

function unknownAccount(
  pattern: string,
  {
    all,
    isImplicit,
    path,
  }: { readonly all: readonly Account[]; readonly isImplicit: boolean; readonly path: string | undefined },
): ReturnType<typeof usageFailure> {
  const names = all.map(({ name }) => name);
  const near = nearest(pattern, names);
  const hint = near === undefined ? "" : `; did you mean ${near}?`;
  const where = isImplicit
    ? `There is no configuration with accounts (${CONFIG_NAMES[0]}), so there are`
    : `Accounts of ${visible(path ?? "")}:`;
  return usageFailure(`--account: no account is named ${visible(pattern)}${hint}\n${where} ${shortList(names)}.`);
}

/**
 * A site keeps the accounts of that site. A region keeps the accounts that name it, and those that name none if their cloud has
 * it; they are called in it.
 */
function bySiteAndRegion(all: readonly Account[], options: AccountOptions): readonly Account[] {
  const { site, region, isRegionOfEnvironment = false } = options;
  const ofSite = all.filter((account) => site === undefined || account.site === site);
  if (ofSite.length === 0) throw usageFailure(`--site ${site} leaves no account: ${describe(all)}.`);
  if (region === undefined) return ofSite;
  const found = ofSite.flatMap((account): readonly Account[] => {
    const { cloud, regions, endpoint } = account;
    if (regions.includes(region)) return [{ ...account, region }];
    if (regions.length > 0 || !isKnownRegion(cloud, region)) return isRegionOfEnvironment ? [account] : [];
    const isVendors = endpoint === endpointOf(account);
    const inRegion = isVendors ? endpointOf({ cloud, site: account.site, region }) : endpoint;
    return [{ ...account, region, regions: [region], endpoint: inRegion }];
  });
  if (found.length > 0) return found;
  const clouds = [...new Set(ofSite.map(({ cloud }) => cloud))];
  const problems = clouds.flatMap((cloud) => regionProblem(cloud, region) ?? []);
  // A region that one cloud does not know may be a new region of the other, unless it looks like one of its own.
  const problem =
    problems.find((text) => text.includes("did you mean")) ??
    (problems.length === clouds.length ? problems[0] : undefined);
  const why = problem === undefined ? "" : ` ${visible(region)} ${problem}`;
  throw usageFailure(`--region ${visible(region)} leaves no account: ${describe(ofSite)}.${why}`);
}

function withEndpoint(account: Account, { endpoint, endpoints }: AccountOptions): Account {
  const given = endpoints?.[account.cloud] ?? endpoint;
  return given === undefined ? account : { ...account, endpoint: given };
}

function nothingLeft(kept: readonly Account[], cloud: Cloud | undefined): ReturnType<typeof usageFailure> {
  const name = cloud === undefined ? "any cloud" : CLOUD_NAMES[cloud];
  return usageFailure(
    `no account of ${name} is selected, only ${describe(kept)}. See them all: plimsoll accounts list`,
  );
}

function describe(accounts: readonly Account[]): string {
  return shortList(
    accounts.map(({ name, cloud, site, regions }) => `${name} (${[cloud, site, ...regions].join(", ")})`),
  );
}

/** Names for a message; a fleet has hundreds. */
export function shortList(names: readonly string[]): string {
  const shown = names.slice(0, 20).map(visible).join(", ");
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}
