import {
  type LicensePlan,
  type LicensePool,
  type LicenseTarget,
  type PlanVerdict,
  type SkippedImages,
  centsOf,
  usdText,
} from "@plimsoll/core";

import { count } from "../../output/count.js";
import { visible } from "../../output/visible.js";

/** Options that the words about a plan name. */
export interface WordOptions {
  readonly fit?: true;
  readonly max?: number;
}

/** An amount as people read it: `USD 0.75`. */
export function usd(amount: number): string {
  return `USD ${usdText(centsOf(amount) ?? 0)}`;
}

/** The last lines for the plan of one account: what it costs, what is left out, and what comes next. */
export function summaryOf(
  plan: LicensePlan,
  pool: LicensePool,
  { file, ...options }: WordOptions & { readonly file: string | undefined },
): string {
  const { licenses, unitPriceUsd, usd: cost } = plan.cost;
  const next =
    file === undefined ? "Add --out plan.json to keep the plan." : `Next: plimsoll license apply ${visible(file)}`;
  return (
    `\n${count(licenses, "license")} at ${usd(unitPriceUsd)}: ${usd(cost)}. ${skippedText(plan.skipped, options)}\n` +
    `Account ${plan.account} at ${plan.endpoint}. ${poolText(pool)}\nNothing was bought. ${next}\n`
  );
}

/** Says how many images are not in a plan, and why. */
export function skippedText(
  { alreadyLicensed, unknown, overLimit, olderTag = 0 }: SkippedImages,
  { fit, max }: WordOptions,
): string {
  const limits = fit === true ? (max === undefined ? "--fit" : "--max and --fit") : "--max";
  const parts = [`${count(alreadyLicensed, "image")} licensed already.`];
  if (overLimit > 0) parts.push(`${count(overLimit, "image")} left out by ${limits}.`);
  if (olderTag > 0) parts.push(`${count(olderTag, "image")} left out: not the newest tag.`);
  if (unknown > 0)
    parts.push(`${count(unknown, "image")} left out: the service does not say whether they have a license.`);
  return parts.join(" ");
}

/** Says how many licenses an account has left. */
export function poolText({ left, refusedBy, expired }: LicensePool): string {
  const why = refusedBy === undefined ? "the service does not say" : refusedBy;
  const text =
    left === undefined
      ? `It is unknown how many licenses are left (${why}).`
      : `${count(left, "license")} left in the account.`;
  return expired ? `${text} The edition of the account has expired; the service may refuse.` : text;
}

/** The decision about one of several accounts. */
export type AccountVerdict = PlanVerdict & {
  readonly name: string;
  readonly now: { readonly pool: LicensePool; readonly target: LicenseTarget };
  /** Where the plan is written; absent if it is not kept. */
  readonly file?: string;
};

/** The line for one of several accounts: what it costs or why there is no plan, what is left out, what the account has. */
export function verdictText({ name, now: { pool, target }, ...verdict }: AccountVerdict, options: WordOptions): string {
  const head = `${name} (${target.account}): `;
  switch (verdict.code) {
    case "refused":
      return visible(`${head}no plan. ${verdict.reasons.map(({ code, message }) => `[${code}] ${message}`).join(" ")}`);
    case "nothing-to-license":
      return visible(`${head}nothing to license. ${skippedText(verdict.skipped, options)} ${poolText(pool)}`);
    case "planned": {
      const { licenses, usd: cost } = verdict.plan.cost;
      return visible(
        `${head}${count(licenses, "license")}, ${usd(cost)}. ${skippedText(verdict.plan.skipped, options)} ${poolText(pool)}`,
      );
    }
  }
}

/** The last lines for several accounts: what all plans cost together, and what comes next. */
export function togetherText(verdicts: readonly AccountVerdict[]): string {
  const planned = verdicts.flatMap((each) => (each.code === "planned" ? [each] : []));
  const [first] = planned;
  if (first === undefined) return "Nothing was bought.\n";
  const licenses = planned.reduce((sum, { plan }) => sum + plan.cost.licenses, 0);
  const cost = usdOfPlans(planned.map(({ plan }) => plan));
  const files = planned.flatMap(({ file }) => (file === undefined ? [] : [visible(file)]));
  const next =
    files.length === 0 ? "Add --out plans/ to keep the plans." : `Next: plimsoll license apply ${files.join(" ")}`;
  const price = usd(first.plan.cost.unitPriceUsd);
  return `Together: ${count(licenses, "license")} at ${price}: ${cost}.\nNothing was bought. ${next}\n`;
}

/** The cost of plans together, counted in whole cents: `USD 0.75`. */
export function usdOfPlans(plans: readonly LicensePlan[]): string {
  return `USD ${usdText(plans.reduce((sum, { cost }) => sum + (centsOf(cost.usd) ?? 0), 0))}`;
}
