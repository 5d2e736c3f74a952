import { type FindingList, FINDING_LISTS } from "../findings/reading-plan.js";
import type { CheckedPolicy } from "./policy.js";
import { listsOf } from "./rule.js";

/** The lists of findings that a policy asks about; others need not be read. */
export function listsOfPolicy({ policy }: CheckedPolicy): readonly FindingList[] {
  const asked = new Set(policy.rules.flatMap(listsOf));
  return FINDING_LISTS.filter((list) => asked.has(list));
}
