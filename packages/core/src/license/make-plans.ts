import { LIST_PRICE_USD, type PlanInput, type PlannableImage, choiceOf, makeLicensePlan } from "./make-plan.js";
import { centsOf, usdText } from "./money.js";
import type { PlanRefusal, PlanVerdict } from "./plan.js";
import { orderOf } from "./strategy.js";

/** One of the accounts for which plans are made together. */
export type PlanAccount = Pick<PlanInput, "complete" | "images" | "licensesLeft" | "target">;

/** Which images of several accounts to license; the limits apply to all of them together. */
export interface PlansInput extends Omit<PlanInput, keyof PlanAccount> {
  /** The accounts, in the order in which they are named. */
  readonly accounts: readonly PlanAccount[];
}

/** Result of planning for several accounts: a verdict for each, in their order, or why there are none. */
export type PlansVerdict =
  | { readonly code: "decided"; readonly verdicts: readonly PlanVerdict[] }
  | { readonly code: "refused"; readonly reasons: readonly PlanRefusal[] };

/**
 * Decides which images of several accounts get a license: one plan for each account. The number of images and the budget hold for
 * all accounts together, and the strategy orders the images of all of them; an image ID in two accounts needs a license in each.
 * Pure: the same input gives the same plans. For one account it is {@link makeLicensePlan}.
 */
export function makeLicensePlans({ accounts, ids, ...limits }: PlansInput): PlansVerdict {
  const [only] = accounts;
  if (only !== undefined && accounts.length === 1)
    return {
      code: "decided",
      verdicts: [makeLicensePlan({ ...limits, ...only, ...(ids === undefined ? {} : { ids }) })],
    };
  const inputs = accounts.map((account): PlanInput => {
    const images = [...account.images];
    return { ...limits, ...account, images, ...(ids === undefined ? {} : { ids: idsAmong(images, ids) }) };
  });
  const unknown = unknownIds(inputs, ids);
  if (unknown.length > 0) return { code: "refused", reasons: unknown };
  const shares = sharesOf(inputs, limits);
  const verdicts = inputs.map((input, index): PlanVerdict =>
    // The images that were named are all in other accounts.
    input.ids?.length === 0 ? nothing : makeLicensePlan({ ...withoutLimits(input), maxImages: shares[index] ?? 0 }),
  );
  const reasons = overBudget(verdicts, limits);
  return reasons.length > 0 ? { code: "refused", reasons } : { code: "decided", verdicts };
}

const nothing: PlanVerdict = {
  code: "nothing-to-license",
  skipped: { alreadyLicensed: 0, unknown: 0, overLimit: 0 },
};

/** The budget of all accounts is not a budget of one: its plan would name a limit that the others share. */
function withoutLimits({ budgetLicenses: _licenses, budgetUsd: _usd, ...input }: PlanInput): PlanInput {
  return input;
}

function idsAmong(images: readonly PlannableImage[], ids: readonly string[]): readonly string[] {
  const own = new Set(images.map(({ id }) => id));
  return ids.filter((id) => own.has(id));
}

function unknownIds(inputs: readonly PlanInput[], ids: readonly string[] = []): readonly PlanRefusal[] {
  const known = new Set(inputs.flatMap(({ ids: own = [] }) => own));
  return [...new Set(ids)]
    .filter((id) => !known.has(id))
    .map((id) => ({ code: "unknown-image", message: `${id} is not among the images of the accounts that were read.` }));
}

/** Number of images of each account that are planned: the first in the order of the strategy over all accounts. */
function sharesOf(inputs: readonly PlanInput[], limits: Omit<PlansInput, "accounts" | "ids">): readonly number[] {
  const { strategy = "running-first", fit = false, maxImages = Number.POSITIVE_INFINITY } = limits;
  const order = orderOf(strategy);
  const all = inputs
    .flatMap((input, account) => choiceOf(input).unlicensed.map((image) => ({ account, image })))
    // A stable sort: of equal images those of the account that is named first.
    .sort((a, b) => order(a.image, b.image));
  const shares = inputs.map(() => 0);
  let left = fit ? Math.min(maxImages, affordable(limits)) : maxImages;
  for (const { account } of all) {
    if (left <= 0) break;
    const share = shares[account] ?? 0;
    if (fit && share >= (inputs[account]?.licensesLeft ?? Number.POSITIVE_INFINITY)) continue;
    shares[account] = share + 1;
    left -= 1;
  }
  return shares;
}

/** Licenses that the budget allows. */
function affordable({ budgetUsd, budgetLicenses, unitPriceUsd = LIST_PRICE_USD }: Partial<PlanInput>): number {
  const [budget, price] = [budgetUsd === undefined ? undefined : centsOf(budgetUsd), centsOf(unitPriceUsd)];
  const byMoney = budget === undefined || price === undefined || price === 0 ? undefined : Math.floor(budget / price);
  return Math.min(budgetLicenses ?? Number.POSITIVE_INFINITY, byMoney ?? Number.POSITIVE_INFINITY);
}

function overBudget(
  verdicts: readonly PlanVerdict[],
  { budgetUsd, budgetLicenses }: Pick<PlanInput, "budgetLicenses" | "budgetUsd">,
): readonly PlanRefusal[] {
  const costs = verdicts.flatMap((verdict) => (verdict.code === "planned" ? [verdict.plan.cost] : []));
  const licenses = costs.reduce((sum, cost) => sum + cost.licenses, 0);
  const cents = costs.reduce((sum, { usd }) => sum + (centsOf(usd) ?? 0), 0);
  const budget = budgetUsd === undefined ? Number.POSITIVE_INFINITY : centsOf(budgetUsd);
  const refused = (message: string): PlanRefusal => ({ code: "over-budget", message });
  const remedy = "Raise the budget or lower the number of images.";
  if (budget === undefined)
    return [{ code: "invalid-budget", message: `USD ${budgetUsd} is not a budget in whole cents. Round it down.` }];
  return [
    ...(budgetLicenses !== undefined && licenses > budgetLicenses
      ? [refused(`The plans need ${licenses} licenses together, the budget is ${budgetLicenses}. ${remedy}`)]
      : []),
    ...(cents > budget
      ? [refused(`The plans cost USD ${usdText(cents)} together, the budget is USD ${usdText(budget)}. ${remedy}`)]
      : []),
  ];
}
