import type { FindingRow } from "../../findings/types.js";

/** When a row was first and last found, in milliseconds. */
export interface FoundTimes {
  readonly firstMs: number;
  readonly lastMs: number;
}

/** When a row was first and last found. */
export function foundTimesOf({ firstFoundMs, lastFoundMs }: FindingRow): FoundTimes {
  return { firstMs: firstFoundMs, lastMs: lastFoundMs };
}
