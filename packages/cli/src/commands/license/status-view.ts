import { type LicensePool, type LicenseStatus, type UncoveredImage, daysUntil, describeRule } from "@plimsoll/core";

import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { printTable } from "../../output/print-table.js";
import { renderRows, renderValue } from "../../output/render.js";
import { shortId } from "../../output/short-id.js";
import type { View } from "../../output/view.js";
import { visible } from "../../output/visible.js";
import { writeResults } from "../../output/write-results.js";
import { wrapMessage } from "../../output/wrap-message.js";

/** Status of an account as it is printed. */
export interface ShownStatus extends Omit<LicenseStatus, "pool" | "rule"> {
  /** The licenses, with the whole days until they end; below 0 once they have ended. */
  readonly pool?: LicensePool & { readonly daysLeft?: number };
  /** The rule of automatic licensing, with a sentence that says it. */
  readonly rule?: LicenseStatus["rule"] & { readonly text: string };
  /** Running images that are not covered and are left out of the list, because it is cut. */
  readonly notShown: number;
}

const view: View<ShownStatus> = [
  { title: "Cloud", value: ({ cloud }) => cloud, rank: 0 },
  { title: "Counts", value: ({ unit }) => unit, rank: 3 },
  { title: "Total", value: ({ pool }) => pool?.total, align: "right", rank: 2 },
  { title: "Used", value: ({ pool }) => pool?.used, align: "right", rank: 2 },
  {
    title: "Left",
    value: ({ pool }) => pool?.left,
    align: "right",
    tone: ({ pool }) => (pool?.left === 0 ? "bad" : undefined),
    rank: 0,
  },
  { title: "Ends", value: ({ pool }) => pool?.endsAt, text: ({ pool }) => endText(pool), rank: 1 },
  { title: "Images", value: ({ coverage }) => coverage?.images, align: "right", rank: 4 },
  { title: "Covered", value: ({ coverage }) => coverage?.covered, align: "right", rank: 3 },
  { title: "Uncovered", value: ({ coverage }) => coverage?.uncovered, align: "right", rank: 1 },
  { title: "Uncovered running", value: ({ coverage }) => coverage?.uncoveredRunning, align: "right", rank: 0 },
  { title: "Unknown", value: ({ coverage }) => coverage?.unknown, align: "right", rank: 5 },
];

const accountColumn: View<ShownStatus>[number] = { title: "Account", value: ({ account }) => account, rank: 0 };

const imageView: View<UncoveredImage> = [
  { title: "Image", value: ({ name }) => name, rank: 0 },
  { title: "ID", value: ({ id }) => id, text: ({ id }) => shortId(id) },
  { title: "Containers", value: ({ containers }) => containers, align: "right" },
  { title: "Hosts", value: ({ hosts }) => hosts, align: "right" },
  { title: "Found in", value: ({ sources }) => sources.join(" "), rank: 2 },
];

/** Cuts the list of a status and adds what is calculated. */
export function shownStatus(
  { pool, rule, ...status }: LicenseStatus,
  { top, now }: { readonly top: number; readonly now: Date },
): ShownStatus {
  const { uncoveredRunning } = status;
  return {
    ...status,
    ...(pool === undefined
      ? {}
      : { pool: { ...pool, ...(pool.endsAt === undefined ? {} : { daysLeft: daysUntil(pool.endsAt, now) }) } }),
    ...(rule === undefined ? {} : { rule: { ...rule, text: describeRule(rule) } }),
    uncoveredRunning: uncoveredRunning.slice(0, top),
    notShown: Math.max(0, uncoveredRunning.length - top),
  };
}

/** Prints the statuses. Formats of rows have one row for each account; a table has the images and the rules below. */
export async function printStatus(
  statuses: readonly ShownStatus[],
  io: Io,
  { output: format, query }: Globals,
): Promise<void> {
  if (query !== undefined || format === "json" || format === "yaml") {
    await renderValue(statuses, { format, query, io });
    return;
  }
  const hasNames = statuses.some(({ account }) => account !== undefined);
  await renderRows(statuses, { format, view: hasNames ? [accountColumn, ...view] : view, io });
  if (format !== "table") return;
  for (const status of statuses) await printBelow(status, io);
}

/** Name of an account, or else its cloud. */
export function nameOf({ account, cloud }: Pick<LicenseStatus, "account" | "cloud">): string {
  return visible(account ?? cloud);
}

async function printBelow(status: ShownStatus, io: Io): Promise<void> {
  const { cloud, rule, uncoveredRunning, notShown } = status;
  const lacks = cloud === "tencent" ? "have no license" : "were never scanned";
  if (uncoveredRunning.length > 0) {
    writeResults(io, `\nImages of ${nameOf(status)} that run and ${lacks}, the most exposed first\n`);
    await printTable(imageView, uncoveredRunning, io);
    if (notShown > 0) writeResults(io, `${notShown} more; see them with --all.\n`);
  }
  if (rule !== undefined)
    writeResults(
      io,
      `\n${wrapMessage(`Automatic licensing of ${nameOf(status)}: ${visible(rule.text)}`, io.stdout)}\n`,
    );
}

function endText(pool: ShownStatus["pool"]): string {
  if (pool?.endsAt === undefined) return pool?.expired === true ? "expired" : "";
  const { endsAt, daysLeft = 0, renews } = pool;
  const day = endsAt.slice(0, 10);
  if (daysLeft < 0) return `${day} (expired)`;
  const renewal = renews === true ? ", renews" : renews === false ? ", not renewed" : "";
  return `${day} (${daysLeft} day${daysLeft === 1 ? "" : "s"}${renewal})`;
}
