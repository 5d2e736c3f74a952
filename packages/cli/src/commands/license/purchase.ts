import type { LicensePlan } from "@plimsoll/core";

import type { PlanFiles } from "./plan-files.js";
import type { PlanTarget } from "./target.js";

/** A plan that is about to be applied, and all that this needs. */
export interface Purchase extends PlanTarget {
  /** The plan's file, as it was named. */
  readonly file: string;
  readonly plan: LicensePlan;
  readonly files: PlanFiles;
  /** The files of the account; absent where the user has no folder for them. */
  readonly record: PlanFiles | undefined;
  readonly settleMs: number;
}
