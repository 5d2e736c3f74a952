import { type Account, type LicensePlan, type LicenseTarget, targetProblems } from "@plimsoll/core";

import { tencentCredentials } from "../../accounts/account-credentials.js";
import { oneAccount } from "../../accounts/one-account.js";
import { selectAccounts } from "../../accounts/select-accounts.js";
import { clientOptions } from "../../connect.js";
import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { visible } from "../../output/visible.js";
import type { ReadPlan } from "./read-plans.js";

/** The part of a target that the command line and the configuration say: no call is needed to know it. */
export function placeOf({ endpoint, region }: Account): Omit<LicenseTarget, "account"> {
  // One that is not a URL is refused by the client, with what is wrong with it.
  const origin = URL.canParse(endpoint) ? new URL(endpoint).origin : endpoint;
  return { cloud: "tencent", region: region ?? null, endpoint: origin };
}

/**
 * Where a command acts: the place that the command line says, and the account whose key is found, as the cloud's token
 * service names it. `PLIMSOLL_STS_ENDPOINT` says where that is, if it is not where the client looks.
 *
 * @param account - The account of Tencent Cloud. @default the one that is selected
 */
export async function targetOf(
  io: Io,
  globals: Globals,
  account: Account = oneAccount(globals, "tencent"),
): Promise<LicenseTarget> {
  const { tencentCallerIdentity } = await import("@plimsoll/client");
  const { accountId } = await tencentCallerIdentity({
    ...clientOptions(io, globals, account),
    credentials: tencentCredentials(account, io.env),
    stsEndpoint: io.env["PLIMSOLL_STS_ENDPOINT"] || undefined,
    signal: io.signal,
  });
  return { ...placeOf(account), account: accountId };
}

/** An account of the configuration, and the place that a plan names. */
export interface PlanTarget {
  readonly account: Account;
  readonly target: LicenseTarget;
}

/**
 * Finds for each plan the account that it is for, among those that are selected: first by what needs no call, then by the number
 * of the account. An account is asked once who it is.
 *
 * @throws {CommandFailure} `WrongTarget` when a plan is for none of them.
 */
export async function targetsOf(plans: readonly ReadPlan[], io: Io, globals: Globals): Promise<readonly PlanTarget[]> {
  const { accounts } = selectAccounts(globals, "tencent");
  // Of several plans it is said which one is meant.
  const named = plans.map(({ plan, file }) => ({ plan, planName: plans.length > 1 ? visible(file) : "the plan" }));
  for (const { plan, planName } of named)
    refuseUnlessOne(
      accounts.map((account) => targetProblems(plan, { ...placeOf(account), account: plan.account })),
      planName,
    );
  const asked = new Map<Account, Promise<LicenseTarget>>();
  const askOnce = (account: Account): Promise<LicenseTarget> => {
    const known = asked.get(account) ?? targetOf(io, globals, account);
    asked.set(account, known);
    return known;
  };
  const found: PlanTarget[] = [];
  for (const each of named) found.push(await targetAmong(each, accounts, askOnce));
  return found;
}

interface NamedPlan {
  readonly plan: LicensePlan;
  readonly planName: string;
}

async function targetAmong(
  { plan, planName }: NamedPlan,
  accounts: readonly Account[],
  askOnce: (account: Account) => Promise<LicenseTarget>,
): Promise<PlanTarget> {
  const failures: unknown[] = [];
  const problems: (readonly string[])[] = [];
  for (const account of accounts) {
    if (targetProblems(plan, { ...placeOf(account), account: plan.account }).length > 0) continue;
    try {
      const target = await askOnce(account);
      const differences = targetProblems(plan, target);
      if (differences.length === 0) return { account, target };
      problems.push(differences);
    } catch (error) {
      failures.push(error);
    }
  }
  // One that cannot be asked may be the one that is meant, and then the sum that is agreed on would be wrong.
  if (failures.length > 0) throw failures[0];
  refuseUnlessOne(problems, planName);
  throw new Error("a plan without problems has a target");
}

/** Refuses a plan that is for none of the places, with what differs; of several places, in the one that differs least. */
function refuseUnlessOne(all: readonly (readonly string[])[], planName: string): void {
  const [least = []] = all.toSorted((a, b) => a.length - b.length);
  refuse(least, planName);
}

function refuse(problems: readonly string[], planName: string): void {
  if (problems.length === 0) return;
  throw new CommandFailure(
    EXIT.usage,
    "WrongTarget",
    `${planName} is for another account, endpoint or region, and nothing was bought:\n  ${problems.map(visible).join("\n  ")}\nApply it with the key, --endpoint and --region that it was made with, or make a plan for this place.`,
  );
}
