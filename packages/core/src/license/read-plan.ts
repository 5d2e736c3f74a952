import * as v from "valibot";

import type { LicensePlan } from "./plan.js";

const ids = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Only the request that {@link makeLicensePlan} writes: a plan that was edited to license by filter is refused. */
const request = v.strictObject({
  AllLocalImages: v.literal(false),
  AllRegistryImages: v.literal(false),
  ImageSourceType: v.literal("ASSETIMAGE"),
  LocalImageIds: ids,
  UpdatedLocalImageCnt: count,
  UpdatedRegistryImageCnt: v.literal(0),
});

const plan = v.object({
  plimsollLicensePlan: v.literal(1),
  id: v.string(),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  images: v.array(v.object({ id: v.string(), name: v.string(), reason: v.string() })),
  skipped: v.object({ alreadyLicensed: count, overLimit: count }),
  cost: v.object({ licenses: count, unitPriceUsd: v.number(), usd: v.number() }),
  requests: v.pipe(v.array(request), v.minLength(1)),
});

/** What came of reading a plan. */
export type ReadPlanResult =
  | { readonly code: "read"; readonly plan: LicensePlan }
  | { readonly code: "invalid"; readonly problems: readonly string[] };

/**
 * Checks data that claims to be a plan, because a plan file can be edited between planning and applying.
 *
 * @param data - Parsed JSON.
 */
export function readLicensePlan(data: unknown): ReadPlanResult {
  const result = v.safeParse(plan, data);
  if (!result.success) return { code: "invalid", problems: result.issues.map(problemText) };
  const { images, requests, cost } = result.output;
  const listed = requests.flatMap((entry) => entry.LocalImageIds);
  const problems = [
    ...(requests.every((entry) => entry.UpdatedLocalImageCnt === entry.LocalImageIds.length)
      ? []
      : ["requests: UpdatedLocalImageCnt differs from the number of LocalImageIds"]),
    ...(listed.length === images.length && images.every((image, index) => image.id === listed[index])
      ? []
      : ["requests: they do not license the images that the plan lists"]),
    ...(cost.licenses === listed.length ? [] : ["cost: licenses differs from the number of images"]),
  ];
  return problems.length > 0 ? { code: "invalid", problems } : { code: "read", plan: result.output };
}

function problemText(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? "plan"}: ${issue.message}`;
}
