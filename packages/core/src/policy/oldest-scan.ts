import { durationMs } from "./durations.js";
import type { CheckedPolicy } from "./policy.js";

/** The time before which a scan decides nothing by `maxScanAge` of a policy; `undefined` where any age will do. */
export function oldestScan({ policy }: CheckedPolicy, at: Date): Date | undefined {
  const { maxScanAge } = policy.defaults ?? {};
  return maxScanAge === undefined ? undefined : new Date(at.getTime() - durationMs(maxScanAge));
}
