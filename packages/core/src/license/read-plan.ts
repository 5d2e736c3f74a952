import * as v from "valibot";

import { planProblems } from "./check-plan.js";
import { type LicensePlan, PLAN_VERSION } from "./plan.js";
import { STRATEGIES } from "./strategy.js";

const ids = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.pipe(v.string(), v.minLength(1));

/** Only the requests that {@link makeLicensePlan} writes: a plan that was edited to license by filter is refused. */
const hostRequest = v.strictObject({
  AllLocalImages: v.literal(false),
  AllRegistryImages: v.literal(false),
  ImageSourceType: v.literal("ASSETIMAGE"),
  LocalImageIds: ids,
  UpdatedLocalImageCnt: count,
  UpdatedRegistryImageCnt: v.literal(0),
});

const registryRequest = v.strictObject({
  AllLocalImages: v.literal(false),
  AllRegistryImages: v.literal(false),
  ImageSourceType: v.literal("ASSETIMAGE"),
  RegistryImageIds: ids,
  UpdatedLocalImageCnt: v.literal(0),
  UpdatedRegistryImageCnt: count,
});

/** The request is of the kind whose IDs it has, so that a problem is told of that kind. */
const request = v.lazy((input) =>
  typeof input === "object" && input !== null && "RegistryImageIds" in input ? registryRequest : hostRequest,
);

const image = { id: v.string(), name: v.string(), reason: v.string() };
const skipped = { alreadyLicensed: count, unknown: count, overLimit: count };

/** Members that the versions have in common. */
const members = {
  id: v.string(),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  cloud: v.literal("tencent"),
  account: text,
  region: v.nullable(text),
  endpoint: text,
  licensesLeft: v.nullable(count),
  cost: v.strictObject({ licenses: count, unitPriceUsd: v.number(), usd: v.number() }),
  budgetUsd: v.nullable(v.number()),
};

/** Strict: an unknown member would not be covered by the ID. */
const plans = {
  2: v.strictObject({
    ...members,
    plimsollLicensePlan: v.literal(2),
    images: v.array(v.strictObject(image)),
    skipped: v.strictObject(skipped),
    requests: v.pipe(v.array(hostRequest), v.minLength(1)),
  }),
  3: v.strictObject({
    ...members,
    plimsollLicensePlan: v.literal(PLAN_VERSION),
    strategy: v.picklist(STRATEGIES),
    images: v.array(v.strictObject({ ...image, kind: v.picklist(["host", "registry"]) })),
    skipped: v.strictObject({ ...skipped, olderTag: v.exactOptional(count) }),
    requests: v.pipe(v.array(request), v.minLength(1)),
  }),
} as const;

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
  const result = v.safeParse(isVersion2(data) ? plans[2] : plans[3], data);
  if (!result.success) return { code: "invalid", problems: result.issues.map(problemText) };
  const problems = planProblems(result.output);
  return problems.length > 0 ? { code: "invalid", problems } : { code: "read", plan: result.output };
}

function isVersion2(data: unknown): boolean {
  return typeof data === "object" && data !== null && "plimsollLicensePlan" in data && data.plimsollLicensePlan === 2;
}

/** A plan of another version gets an error of its own, because its next step differs from that of a broken plan. */
function versionProblem(data: unknown): string | undefined {
  if (typeof data !== "object" || data === null || !("plimsollLicensePlan" in data)) return undefined;
  const { plimsollLicensePlan: version } = data;
  if (version === 2 || version === PLAN_VERSION || typeof version !== "number") return undefined;
  return version < PLAN_VERSION
    ? `plimsollLicensePlan: version ${version} does not name the account it is for; make the plan again`
    : `plimsollLicensePlan: version ${version} was made by a newer release; this one reads versions 2 and ${PLAN_VERSION}`;
}

function problemText(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? "plan"}: ${issue.message}`;
}
