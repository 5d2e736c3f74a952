import type { LicensePlan, PlanInput, PlanRefusal, PlannedImage, SkippedImages } from "@plimsoll/core";

import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { renderRows, renderValue } from "../../output/render.js";
import { shortId } from "../../output/short-id.js";
import { PLAN_SOURCES, type PlanSource } from "./plan-sources.js";
import type { View } from "../../output/view.js";
import { visible } from "../../output/visible.js";

/** The demands on a plan, whichever account it is for. */
export type PlanChoice = Omit<PlanInput, "complete" | "images" | "licensesLeft" | "target">;

/** An image of a plan, and the account where there are several. */
export interface PlanRow extends PlannedImage {
  readonly account?: string;
}

const view: View<PlanRow> = [
  { title: "Image", value: ({ name }) => name, rank: 0 },
  { title: "ID", value: ({ id }) => id, text: ({ id }) => shortId(id) },
  { title: "Reason", value: ({ reason }) => reason },
];

const accountColumn: View<PlanRow>[number] = { title: "Account", value: ({ account }) => account, rank: 0 };
const kindColumn: View<PlanRow>[number] = { title: "In", value: ({ kind }) => kind, rank: 2 };

/** Columns for the images of plans. */
export function planView(rows: readonly PlanRow[]): View<PlanRow> {
  const hasAccounts = rows.some(({ account }) => account !== undefined);
  const hasRegistries = rows.some(({ kind }) => kind === "registry");
  return [...(hasAccounts ? [accountColumn] : []), ...view, ...(hasRegistries ? [kindColumn] : [])];
}

/** Prints the plan of one account: rows for people, the whole plan for programs. */
export async function show(plan: LicensePlan, io: Io, { output, query }: Globals): Promise<void> {
  if (output === "table" || output === "csv")
    await renderRows(plan.images, { format: output, query, view: planView(plan.images), io });
  else await renderValue(plan, { format: output, query, io });
}

/**
 * The failure of a command for which there is no plan.
 *
 * @param source - Lists that were read, for images that are in none of them.
 */
export function refusalOf(reasons: readonly PlanRefusal[], source: readonly PlanSource[] = []): CommandFailure {
  const others = PLAN_SOURCES.filter((each) => source.length > 0 && !source.includes(each));
  const elsewhere =
    source.length === 0 || reasons.every(({ code }) => code !== "unknown-image")
      ? ""
      : ` Read: ${source.join(", ")}.${others.length === 0 ? "" : ` For ${others.join(", ")}: --source ${PLAN_SOURCES.join(",")}`}`;
  const isTooMuch = reasons.some(({ code }) => code === "pool-too-small" || code === "over-budget");
  const fewer = isTooMuch ? " Or as many as there is room for: --fit" : "";
  return new CommandFailure(
    reasons.some(({ code }) => code === "incomplete-inventory") ? EXIT.incomplete : EXIT.error,
    reasons[0]?.code ?? "refused",
    reasons.map(({ code, message }) => visible(`[${code}] ${message}`)).join("\nplimsoll: ") + elsewhere + fewer,
  );
}

/** An image of which the service does not say whether it has a license is missing from what was to be planned. */
export function codeOf({ unknown }: SkippedImages): ExitCode {
  return unknown > 0 ? EXIT.incomplete : EXIT.clean;
}
