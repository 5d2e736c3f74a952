import * as v from "valibot";

import { planProblems } from "./check-plan.js";
import { type LicensePlan, PLAN_VERSION } from "./plan.js";

const ids = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.pipe(v.string(), v.minLength(1));

/** Only the request that {@link makeLicensePlan} writes: a plan that was edited to license by filter is refused. */
const request = v.strictObject({
  AllLocalImages: v.literal(false),
  AllRegistryImages: v.literal(false),
  ImageSourceType: v.literal("ASSETIMAGE"),
  LocalImageIds: ids,
  UpdatedLocalImageCnt: count,
  UpdatedRegistryImageCnt: v.literal(0),
});

/** Strict: an unknown member would not be covered by the ID. */
const plan = v.strictObject({
  plimsollLicensePlan: v.literal(PLAN_VERSION),
  id: v.string(),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  cloud: v.literal("tencent"),
  account: text,
  region: v.nullable(text),
  endpoint: text,
  images: v.array(v.strictObject({ id: v.string(), name: v.string(), reason: v.string() })),
  skipped: v.strictObject({ alreadyLicensed: count, unknown: count, overLimit: count }),
  licensesLeft: v.nullable(count),
  cost: v.strictObject({ licenses: count, unitPriceUsd: v.number(), usd: v.number() }),
  budgetUsd: v.nullable(v.number()),
  requests: v.pipe(v.array(request), v.minLength(1)),
});

/** Result of reading a plan. */
export type ReadPlanResult =
  | { readonly code: "read"; readonly plan: LicensePlan }
  | { readonly code: "invalid"; readonly problems: readonly string[] };

/**
 * Checks data that claims to be a plan, because a plan file can be edited between planning and applying. ID and cost are
 * calculated again, and the budget is held.
 *
 * @param data - Parsed JSON.
 */
export function readLicensePlan(data: unknown): ReadPlanResult {
  const version = versionProblem(data);
  if (version !== undefined) return { code: "invalid", problems: [version] };
  const result = v.safeParse(plan, data);
  if (!result.success) return { code: "invalid", problems: result.issues.map(problemText) };
  const problems = planProblems(result.output);
  return problems.length > 0 ? { code: "invalid", problems } : { code: "read", plan: result.output };
}

/** A plan of another version gets an error of its own, because its next step differs from that of a broken plan. */
function versionProblem(data: unknown): string | undefined {
  if (typeof data !== "object" || data === null || !("plimsollLicensePlan" in data)) return undefined;
  const { plimsollLicensePlan: version } = data;
  if (version === PLAN_VERSION || typeof version !== "number") return undefined;
  return version < PLAN_VERSION
    ? `plimsollLicensePlan: version ${version} does not name the account it is for; make the plan again`
    : `plimsollLicensePlan: version ${version} was made by a newer release; this one reads version ${PLAN_VERSION}`;
}

function problemText(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? "plan"}: ${issue.message}`;
}
