import { type LicensePlan, type LicenseTarget, targetProblems } from "@plimsoll/core";

import { tencentCredentials } from "../../accounts/account-credentials.js";
import { oneAccount } from "../../accounts/one-account.js";
import { clientOptions } from "../../connect.js";
import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { visible } from "../../output/visible.js";

/** The part of a target that the command line and the configuration say: no call is needed to know it. */
export async function placeOf(globals: Globals): Promise<Omit<LicenseTarget, "account">> {
  const { endpoint, region } = oneAccount(globals, "tencent");
  // One that is no URL is refused by the client, with what is wrong with it.
  const origin = URL.canParse(endpoint) ? new URL(endpoint).origin : endpoint;
  return { cloud: "tencent", region: region ?? null, endpoint: origin };
}

/**
 * Where a command acts: the place that the command line says, and the account whose key is found, as the cloud's token
 * service names it. `PLIMSOLL_STS_ENDPOINT` says where that is, if it is not where the client looks.
 */
export async function targetOf(io: Io, globals: Globals): Promise<LicenseTarget> {
  const { tencentCallerIdentity } = await import("@plimsoll/client");
  const account = oneAccount(globals, "tencent");
  const { accountId } = await tencentCallerIdentity({
    ...clientOptions(io, globals, account),
    credentials: tencentCredentials(account, io.env),
    stsEndpoint: io.env["PLIMSOLL_STS_ENDPOINT"] || undefined,
    signal: io.signal,
  });
  return { ...(await placeOf(globals)), account: accountId };
}

/**
 * Finds out whether a plan is for the place where the command acts: first what needs no call, then the account.
 *
 * @throws {CommandFailure} `WrongTarget` when it is for another one.
 */
export async function requireTarget(plan: LicensePlan, io: Io, globals: Globals): Promise<LicenseTarget> {
  refuse(targetProblems(plan, { ...(await placeOf(globals)), account: plan.account }));
  const target = await targetOf(io, globals);
  refuse(targetProblems(plan, target));
  return target;
}

function refuse(problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new CommandFailure(
    EXIT.usage,
    "WrongTarget",
    `the plan is for another place, and nothing was bought:\n  ${problems.map(visible).join("\n  ")}\nApply it with the key, --endpoint and --region that it was made with, or make a plan for this place.`,
  );
}
