import { InvalidArgumentError } from "commander";

import { listOf } from "../../options/globals.js";

/** The lists of images that can be licensed. */
export const PLAN_SOURCES = ["tencent-host", "tencent-registry"] as const;

/** A list of images that can be licensed. */
export type PlanSource = (typeof PLAN_SOURCES)[number];

/**
 * Parses lists of images to choose from.
 *
 * @throws {InvalidArgumentError} when a list is not one whose images have licenses, with the reason.
 */
export function planSources(text: string): readonly PlanSource[] {
  return listOf(text).map((source) => {
    const known = PLAN_SOURCES.find((name) => name === source);
    if (known !== undefined) return known;
    if (source.startsWith("alibaba"))
      throw new InvalidArgumentError(
        "Images of Alibaba Cloud have no licenses: a scan takes one of the account's quota. See plimsoll license status.",
      );
    throw new InvalidArgumentError(`Allowed are ${PLAN_SOURCES.join(", ")}.`);
  });
}
