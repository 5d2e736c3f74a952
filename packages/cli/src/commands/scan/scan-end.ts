import type { ScanOutcome } from "@plimsoll/core";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { count } from "../../output/count.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { type ScanRow, listText } from "./scan-rows.js";

/** Images that a message names one by one. */
const maxNamed = 20;

const going: readonly ScanRow["state"][] = ["started", "running", "unsettled"];
const bad: readonly ScanRow["state"][] = ["failed", "canceled", "not-started", "unknown", "vanished", "skipped"];

/** Says on standard error what was done, what goes on, and what to do, however the run ended. */
export function reportOutcome(
  rows: readonly ScanRow[],
  outcomes: readonly ScanOutcome[],
  { io, wait }: { readonly io: Io; readonly wait: boolean },
): void {
  const of = (states: readonly ScanRow["state"][]): readonly ScanRow[] =>
    rows.filter(({ state }) => states.includes(state));
  const lines: string[] = [];
  const done = of(["done"]).length;
  if (done > 0) lines.push(`Scanned ${count(done, "image")}.`);
  const open = of(going);
  if (open.length > 0) {
    const why = outcomes.some(({ isTimeUp }) => isTimeUp) ? " The waiting time is over." : "";
    lines.push(
      `${count(open.length, "image")} ${open.length === 1 ? "is" : "are"} being scanned.${wait ? why : ""} The scans go on at the service.`,
    );
    const names = [...new Set(open.map((row) => (row.id === "" ? row.image : row.id)))].slice(0, 3).join(" ");
    lines.push(`Follow them with: plimsoll scan status ${names}`, `Stop them with: plimsoll scan stop ${names}`);
  }
  const failed = of(bad).filter(({ state }) => state !== "skipped");
  for (const row of failed.slice(0, maxNamed)) {
    const { image, state, reason, next = "" } = row;
    lines.push(`${image} of ${listText(row)}: ${state}${reason === undefined ? "" : ` (${reason})`}. ${next}`);
  }
  if (failed.length > maxNamed) lines.push(`And ${failed.length - maxNamed} more.`);
  for (const line of lines) io.stderr.write(`${wrapMessage(visible(line), io.stderr)}\n`);
}

/**
 * Ends the command as its outcome is.
 *
 * @throws the failure by which a run ended early; {@link CommandFailure} `NotScanned` when an image was not scanned, `WaitTimeout`
 * when the time to wait was over.
 */
export function endOf(outcomes: readonly ScanOutcome[], rows: readonly ScanRow[]): void {
  const stopped = outcomes.find((outcome) => outcome.stopped !== undefined)?.stopped;
  if (stopped !== undefined) throw stopped.cause;
  const without = rows.filter(({ state }) => bad.includes(state)).length;
  const open = rows.filter(({ state }) => state === "running" || state === "unsettled").length;
  if (outcomes.some(({ isTimeUp }) => isTimeUp) && open > 0)
    throw new CommandFailure(
      EXIT.incomplete,
      "WaitTimeout",
      `${count(open, "image")} still being scanned after --wait-timeout. Run the same command again: it follows the scans and starts nothing twice.`,
    );
  if (without > 0) throw new CommandFailure(EXIT.incomplete, "NotScanned", `${count(without, "image")} not scanned.`);
}
