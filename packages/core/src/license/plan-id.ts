import { createHash } from "node:crypto";

import type { LicensePlan } from "./plan.js";

/**
 * The ID that belongs to a plan: made from everything in it but the ID itself, member by member in one order, so that spaces and the
 * order of members in a file do not matter and every value does. The time is part of it: a plan that is made again is another
 * plan, and may ask again for images that an earlier one did not get.
 */
export function planIdOf(plan: Omit<LicensePlan, "id">): string {
  const { skipped, cost } = plan;
  const isOld = plan.plimsollLicensePlan === 2;
  const content = [
    plan.plimsollLicensePlan,
    plan.createdAt,
    [plan.cloud, plan.account, plan.region, plan.endpoint],
    plan.images.map(({ id, name, reason, kind }) => (isOld ? [id, name, reason] : [id, name, reason, kind])),
    [skipped.alreadyLicensed, skipped.unknown, skipped.overLimit, ...(isOld ? [] : [skipped.olderTag ?? null])],
    plan.licensesLeft,
    [cost.licenses, cost.unitPriceUsd, cost.usd],
    plan.budgetUsd,
    ...(isOld ? [] : [plan.strategy]),
    plan.requests.map((request) => Object.entries(request).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  ];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16);
}
