import { centsOf, usdText } from "./money.js";
import { idsIn, kindIn } from "./license-request.js";
import type { LicensePlan, LicenseTarget, PlannedKind } from "./plan.js";
import { planIdOf } from "./plan-id.js";

/**
 * Finds contradictions in a plan: every derived value is calculated again and compared.
 *
 * @returns Every problem, in words; none if the plan is as it was made.
 */
export function planProblems(plan: LicensePlan): readonly string[] {
  return [...requestProblems(plan), ...moneyProblems(plan), ...idProblems(plan)];
}

function requestProblems({ images, requests }: LicensePlan): readonly string[] {
  const listed = requests.flatMap(idsIn);
  const problems: string[] = [];
  if (requests.some(({ UpdatedLocalImageCnt, LocalImageIds = [] }) => UpdatedLocalImageCnt !== LocalImageIds.length))
    problems.push("requests: UpdatedLocalImageCnt differs from the number of LocalImageIds");
  if (
    requests.some(
      ({ UpdatedRegistryImageCnt, RegistryImageIds = [] }) => UpdatedRegistryImageCnt !== RegistryImageIds.length,
    )
  )
    problems.push("requests: UpdatedRegistryImageCnt differs from the number of RegistryImageIds");
  const isSame = (kind: PlannedKind): boolean => {
    const inRequests = requests.filter((request) => kindIn(request) === kind).flatMap(idsIn);
    const inPlan = images.filter((image) => (image.kind ?? "host") === kind);
    return inPlan.length === inRequests.length && inPlan.every((image, index) => image.id === inRequests[index]);
  };
  if (!isSame("host") || !isSame("registry"))
    problems.push("requests: they do not license the images that the plan lists");
  if (new Set(listed).size < listed.length) problems.push("images: one image is listed more than once");
  return problems;
}

function moneyProblems({ images, cost, budgetUsd }: LicensePlan): readonly string[] {
  const problems: string[] = [];
  if (cost.licenses !== images.length) problems.push("cost: licenses differs from the number of images");
  const price = centsOf(cost.unitPriceUsd);
  if (price === undefined) return [...problems, "cost: unitPriceUsd is not an amount in whole cents"];
  const cents = price * images.length;
  if (centsOf(cost.usd) !== cents) problems.push(`cost: usd is ${cost.usd}, the images cost ${usdText(cents)}`);
  const budget = budgetUsd === null ? Number.POSITIVE_INFINITY : centsOf(budgetUsd);
  if (budget === undefined) problems.push("budgetUsd: it is not an amount in whole cents");
  else if (cents > budget)
    problems.push(`budgetUsd: the plan costs USD ${usdText(cents)}, the budget is USD ${usdText(budget)}`);
  return problems;
}

function idProblems(plan: LicensePlan): readonly string[] {
  return planIdOf(plan) === plan.id
    ? []
    : ["id: it does not match the content of the plan, so the plan was changed after it was made"];
}

/**
 * Describes how a target differs from the one that a plan was made for.
 *
 * @returns One sentence for each difference; empty if there is none.
 */
export function targetProblems(plan: LicenseTarget, here: LicenseTarget): readonly string[] {
  const names = ["cloud", "account", "region", "endpoint"] as const;
  return names
    .filter((name) => plan[name] !== here[name])
    .map((name) => `${name}: the plan is for ${plan[name] ?? "no value"}, this is ${here[name] ?? "no value"}`);
}
