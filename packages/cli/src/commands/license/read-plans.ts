import type { LicensePlan } from "@plimsoll/core";

import { usageFailure } from "../../failures.js";
import { visible } from "../../output/visible.js";
import { readPlan } from "./plan-files.js";

/** A plan and its file. */
export interface ReadPlan {
  /** The file, as it was named. */
  readonly file: string;
  readonly plan: LicensePlan;
}

/**
 * Reads plans, in their order.
 *
 * @throws {CommandFailure} when one cannot be read, or two files hold the same plan.
 */
export async function readPlans(files: readonly string[], signal: AbortSignal): Promise<readonly ReadPlan[]> {
  const plans: ReadPlan[] = [];
  for (const file of files) {
    const plan = await readPlan(file, signal);
    const twin = plans.find(({ plan: { id } }) => id === plan.id);
    if (twin !== undefined)
      throw usageFailure(
        `${visible(twin.file)} and ${visible(file)} are the same plan. Nothing was bought. Name it once: with two journals, each would have only half of what was done.`,
      );
    plans.push({ file, plan });
  }
  return plans;
}
