import type { ApplyResult } from "@plimsoll/core";

import { EXIT, type ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";
import { visible } from "../../output/visible.js";
import { applyReport, incomplete, isIncomplete } from "./apply-report.js";
import type { Purchase } from "./purchase.js";

/** Outcome of one of several plans, as it is printed. */
interface AppliedRow extends Omit<ApplyResult, "stopped"> {
  /** The plan's file. */
  readonly plan: string;
  /** Name of its account in the configuration. */
  readonly account: string;
}

const view: View<AppliedRow> = [
  { title: "Plan", value: ({ plan }) => plan, rank: 0 },
  { title: "Account", value: ({ account }) => account, rank: 0 },
  { title: "Licensed", value: ({ licensed }) => licensed, align: "right" },
  { title: "Already licensed", value: ({ alreadyLicensed }) => alreadyLicensed, align: "right" },
  { title: "Not licensed", value: (row) => withoutLicense(row), align: "right", rank: 0 },
  { title: "Unknown", value: ({ unconfirmed, unsettled }) => unconfirmed.length + unsettled.length, align: "right" },
];

function withoutLicense({ notLicensed, missing, vanished, unclear }: AppliedRow): number {
  return notLicensed + missing.length + vanished.length + unclear.length;
}

/**
 * Applies plans one after the other. One that fails does not keep the others from being applied: they are of other accounts, or
 * about other images. Ctrl-C ends all of them.
 */
export async function applySeveral(
  purchases: readonly Purchase[],
  buy: (purchase: Purchase) => Promise<ApplyResult>,
  { io, globals: { output: format, query } }: { readonly io: Io; readonly globals: Globals },
): Promise<ExitCode> {
  const { reportFailure } = await import("../../report-failure.js");
  const isJson = format === "json" || format === "ndjson";
  const rows: AppliedRow[] = [];
  const codes: ExitCode[] = [];
  for (const [index, purchase] of purchases.entries()) {
    const { file, files, account } = purchase;
    const { stopped, ...done } = await buy(purchase).catch(notBegun);
    rows.push({ plan: file, account: account.name, ...done });
    const [first = "", ...more] = applyReport(
      { ...done, ...(stopped && { stopped }) },
      { plan: file, journal: files.journal },
    );
    io.stderr.write(`${[`${account.name}: ${first}`, ...more.map((line) => `  ${line}`)].map(visible).join("\n")}\n`);
    if (stopped !== undefined) codes.push(reportFailure(stopped.cause, io, isJson, account.name));
    else if (isIncomplete(done)) codes.push(reportFailure(incomplete([done]), io, isJson, account.name));
    if (!io.signal.aborted) continue;
    const left = purchases.slice(index + 1).map((each) => visible(each.file));
    if (left.length > 0) io.stderr.write(`Not begun: ${left.join(", ")}.\n`);
    break;
  }
  await renderRows(rows, { format, query, view, io });
  io.signal.throwIfAborted();
  const [first = EXIT.clean] = codes;
  // A program needs one code for all: where some plans are done, something that was asked for is not there.
  return codes.length === 0 || (codes.length === purchases.length && codes.every((code) => code === first))
    ? first
    : EXIT.incomplete;
}

/** A journal that cannot be read, for example: nothing was sent. */
function notBegun(cause: unknown): ApplyResult {
  const none = { missing: [], vanished: [], unclear: [], unconfirmed: [], unsettled: [], requestIds: [] };
  return { licensed: 0, alreadyLicensed: 0, ...none, notLicensed: 0, stopped: { cause } };
}
