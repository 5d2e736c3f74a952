import type { ApplyResult } from "@plimsoll/core";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import { count } from "../../output/count.js";

/** Where to look and what to do, for the words of a report. */
export interface ReportPlace {
  /** The plan's file. */
  readonly plan: string;
  /** The journal's file. */
  readonly journal: string;
}

/**
 * Says what was bought, what is unknown and what to do, however the run ended.
 *
 * @returns Lines, the first about what was bought.
 */
export function applyReport(result: ApplyResult, { plan, journal }: ReportPlace): readonly string[] {
  const { licensed, alreadyLicensed, missing, vanished, unclear, unconfirmed, unsettled, notLicensed } = result;
  const already = alreadyLicensed === 0 ? "" : ` ${count(alreadyLicensed, "image")} had one before.`;
  const none =
    unconfirmed.length + unsettled.length + missing.length > 0
      ? "It is not known yet whether a license was bought."
      : "No license was bought.";
  const lines = [`${licensed === 0 ? none : `Licensed ${count(licensed, "image")}.`}${already}`];
  const about = (images: number, text: string): void => {
    if (images > 0) lines.push(`${count(images, "image")} ${text}`);
  };
  about(
    unconfirmed.length,
    `in a request that the service accepted, not read back yet${requestIdsText(result.requestIds)}.`,
  );
  about(
    unsettled.length,
    "in a request that the service may or may not have carried out: it is unknown until read back.",
  );
  about(
    missing.length,
    "without a license although the service accepted the request. They are not asked for again: look into the console, or make a new plan.",
  );
  about(vanished.length, "no longer in the account. Nothing was bought for them.");
  about(unclear.length, "for which the service does not say whether they have a license. Nothing was bought for them.");
  about(notLicensed, "not licensed.");
  if (result.stopped !== undefined || unconfirmed.length + unsettled.length + notLicensed > 0)
    lines.push(
      `To go on: plimsoll license apply ${plan}. It reads back what is unknown first, and buys nothing twice.`,
    );
  lines.push(`Journal: ${journal}`);
  return lines;
}

function requestIdsText(ids: readonly string[]): string {
  const last = ids.at(-1);
  return last === undefined ? "" : ` (request ${last})`;
}

/** True if images of the plan stayed without a license, or if that is unknown. */
export function isIncomplete(result: ApplyResult): boolean {
  const { missing, vanished, unclear, unconfirmed, unsettled, notLicensed } = result;
  return missing.length + vanished.length + unclear.length + unconfirmed.length + unsettled.length + notLicensed > 0;
}

/** The failure of a command after which images of plans stayed without a license. */
export function incomplete(results: readonly ApplyResult[]): CommandFailure {
  const sum = (lists: (result: ApplyResult) => readonly (readonly unknown[])[]): number =>
    results.flatMap(lists).reduce((total, list) => total + list.length, 0);
  const without = sum(({ missing, vanished, unclear }) => [missing, vanished, unclear]);
  const unknown = sum(({ unconfirmed, unsettled }) => [unconfirmed, unsettled]);
  const parts = [
    ...(without === 0 ? [] : [`${count(without, "image")} of the plan without a license.`]),
    ...(unknown === 0 ? [] : [`${count(unknown, "image")} in a request whose outcome is not known yet.`]),
  ];
  return new CommandFailure(EXIT.incomplete, "NotLicensed", parts.join(" "));
}
