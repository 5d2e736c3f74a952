import {
  type LicensePool,
  LIST_PRICE_USD,
  type RuleChange,
  type RuleDifference,
  type RuleOutcome,
  centsOf,
  usdText,
} from "@plimsoll/core";

import { EXIT } from "../../../exit-codes.js";
import { CommandFailure } from "../../../failures.js";
import { count } from "../../../output/count.js";
import type { View } from "../../../output/view.js";
import { visible } from "../../../output/visible.js";

/** A table of what changes. */
export const differenceView: View<RuleDifference> = [
  { title: "Setting", value: ({ setting }) => setting, rank: 0 },
  { title: "Now", value: ({ from }) => from, rank: 0 },
  { title: "New", value: ({ to }) => to, rank: 0 },
];

/** `maxPerDay: 5 → 20` */
export function differenceText({ setting, from, to }: RuleDifference): string {
  return `${setting}: ${from} → ${to}`;
}

/** Asks whether the rule is to be changed, with what it may cost afterwards. */
export function questionOf({ wanted, before }: RuleChange, { left }: LicensePool, account: string): string {
  const { enabled, maxPerDay } = { ...before, ...wanted };
  const question = `Change the rule of automatic licensing in account ${account}?`;
  if (enabled === false) return `${question} It will be off then, and license nothing.`;
  const rest = left === undefined ? "It is unknown how many licenses are left." : `${count(left, "license")} left.`;
  const use =
    typeof maxPerDay === "number"
      ? `It may use ${count(maxPerDay, "license")} a day${priceOf(maxPerDay)}.`
      : "It may use every license that is left.";
  return `${question} ${use} ${rest} Licenses cannot be returned.`;
}

function priceOf(licenses: number): string {
  const cents = (centsOf(LIST_PRICE_USD) ?? 0) * licenses;
  return Number.isSafeInteger(cents) ? `, USD ${usdText(cents)} at the list price` : "";
}

/** The failure in which an outcome other than the wanted one ends. */
export function outcomeFailure(outcome: Exclude<RuleOutcome, { readonly code: "set" }>): unknown {
  switch (outcome.code) {
    case "changed-meanwhile":
      return new CommandFailure(
        EXIT.error,
        "RuleChanged",
        "somebody changed the rule after it was read, and nothing was set. Look at it with plimsoll license rule show, and run the command again.",
      );
    case "differs":
      return new CommandFailure(
        EXIT.error,
        "RuleDiffers",
        `the service accepted the change, but the rule has other settings now; somebody else may have changed it in the meantime:\n  ${outcome.differences.map((difference) => visible(differenceText(difference))).join("\n  ")}\nRun the command again if it is still wanted.`,
      );
    case "not-set":
      return outcome.cause;
  }
}
