import type { LockHolder } from "@plimsoll/store";

import { type PlanLock, lockPlan } from "./plan-lock.js";
import type { Purchase } from "./purchase.js";

/**
 * Takes the locks of all plans and of their accounts before anybody is asked, those of an account with two plans once.
 *
 * @throws {CommandFailure} when one of them cannot be had; then none is held.
 */
export async function lockAll(purchases: readonly Purchase[], now: () => Date): Promise<PlanLock> {
  const paths = purchases.flatMap(({ files, record }) => [files.lock, ...(record === undefined ? [] : [record.lock])]);
  const held: PlanLock[] = [];
  const release = async (): Promise<void> => {
    for (const lock of held.toReversed()) await lock[Symbol.asyncDispose]();
  };
  try {
    for (const path of new Set(paths)) held.push(await lockPlan(path, now));
  } catch (error) {
    await release();
    throw error;
  }
  const takenOverFrom = held.reduce<LockHolder | undefined>((first, lock) => first ?? lock.takenOverFrom, undefined);
  return { ...(takenOverFrom === undefined ? {} : { takenOverFrom }), [Symbol.asyncDispose]: release };
}
