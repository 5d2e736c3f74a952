import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { countingNumber } from "../../options/numbers.js";
import { renderRows } from "../../output/render.js";
import { reportCompleteness } from "../images/completeness.js";
import { type FoundImages, findImages, notFound } from "./find-images.js";
import { findPushed } from "./find-pushed.js";
import { findUnscanned } from "./find-unscanned.js";
import { type OpenScans, openScans } from "./open-scans.js";
import { type RunOptions, addRunOptions } from "./run-options.js";
import { scanImages, timesOf } from "./scan-images.js";
import { addScanPlaces, findOption, imageArgument, imagesIn, type ScanPlaces } from "./scan-options.js";
import { plannedRows, scanView, skippedRow } from "./scan-rows.js";
import { endOf, reportOutcome } from "./scan-end.js";
import { syncAll } from "./sync.js";

/** Options of `scan start`. */
export interface StartOptions extends ScanPlaces, RunOptions {
  readonly allUnscanned?: true;
  readonly sync?: true;
}

/** `plimsoll scan start` */
export function scanStartCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("start", "Scan images now", [
    ["plimsoll scan start team/api:1.4 --wait", "says what it costs, asks, and waits until the findings are stable"],
    ["plimsoll scan start team/api:1.5 --sync --wait --yes", "in a pipeline, just after the push"],
    ["plimsoll scan start 'team/*:2026-11' --dry-run", "what would be scanned where, and what it would use"],
    ["plimsoll scan start --all-unscanned --limit 50", "the 50 images that run most, of those that were never scanned"],
  ]).argument("[image...]", imageArgument);
  addScanPlaces(command)
    .option("--all-unscanned", "the images that were never scanned, in place of names")
    .option("--limit <number>", "with --all-unscanned: at most this many, those first that run most", countingNumber)
    .addOption(findOption())
    .option(
      "--sync",
      "where an image is not listed yet, fetch the lists of registries; at Alibaba Cloud give repo:tag@sha256:...",
    );
  addRunOptions(command)
    .option("--dry-run", "say what would be scanned and what it would use, and start nothing")
    .addHelpText("after", afterHelp);
  return command.action(async (texts: readonly string[], options: StartOptions) =>
    setExitCode(await start(texts, options, { io, globals: globalsOf(command, io) })),
  );
}

const afterHelp = `
Tencent Cloud scans images with a license, and uses no other for it; it looks for what --find says. Security Center
looks for everything, and uses a unit of the scan quota for each image and month; at most ten of its scans run at once.
Every start is written to a journal in $XDG_STATE_HOME/plimsoll/scans or ~/.local/state/plimsoll/scans before it is
sent. A start that was cut off can be run again: it finds out what runs, follows it, and starts nothing twice.
Ctrl-C ends the waiting; the scans go on. Stop them with plimsoll scan stop.

Exit codes: 0 all scans are started, or with --wait over with stable findings; 1 refused, or an image is not found;
2 wrong usage; 4 credentials; 5 an image was not scanned: no license, a failed or stopped scan, or the time was over.
`;

/**
 * Refuses options that contradict each other.
 *
 * @throws {CommandFailure} when it is not said which images, or said twice.
 */
function refuseChoice(texts: readonly string[], { allUnscanned, limit, sync }: StartOptions): void {
  if (allUnscanned === undefined && texts.length === 0)
    throw usageFailure("which images? Name them, or give --all-unscanned for those that were never scanned.");
  if (allUnscanned === undefined && limit !== undefined)
    throw usageFailure("--limit is for --all-unscanned: images that are named are all scanned.");
  if (allUnscanned !== undefined && texts.length > 0)
    throw usageFailure("--all-unscanned chooses the images, and the arguments name some: give only one of them.");
  if (allUnscanned !== undefined && sync !== undefined)
    throw usageFailure("--sync is for images that are named: --all-unscanned takes those that are listed.");
}

interface Context {
  readonly io: Io;
  readonly globals: Globals;
}

async function start(texts: readonly string[], options: StartOptions, context: Context): Promise<ExitCode> {
  const { io, globals } = context;
  refuseChoice(texts, options);
  const named = imagesIn(texts);
  await using scans = await openScans(options, io, globals);
  const found =
    options.allUnscanned === true
      ? await findUnscanned(scans, io)
      : await findAll(named, options, { ...context, scans });
  const { output: format, query } = globals;
  const completeness = await reportCompleteness(found, { printed: 1, io, format });
  if (found.missing.length > 0) {
    if (completeness !== EXIT.clean) return completeness;
    throw notFound(found, options.sync === true ? digestHint(scans) : " Was it pushed just now? Add --sync.");
  }
  const { end, plan, outcomes, rows } = await scanImages(found.images, options, { ...context, scans });
  if (end === "planned") {
    const planned = plannedRows(plan);
    await renderRows(planned, { format, query, view: scanView(planned), io });
    const isNothing = plan.parts.length + plan.running.length + plan.skipped.length === 0;
    if (isNothing && options.allUnscanned === true) io.stderr.write("No image is left that was never scanned.\n");
    io.stderr.write("Nothing was started.\n");
    if (options.dryRun !== true) endOf([], plan.skipped.map(skippedRow));
    return completeness;
  }
  if (end === "declined") {
    io.stderr.write("Nothing was started.\n");
    return EXIT.clean;
  }
  // Before the result: where standard output is full or closed, this is all that is said.
  reportOutcome(rows, outcomes, { io, wait: options.wait === true });
  await renderRows(rows, { format, query, view: scanView(rows), io });
  endOf(outcomes, rows);
  return completeness;
}

/** Security Center lists an image that it is told of whole. */
function digestHint({ ids }: OpenScans): string {
  return ids.includes("alibaba-registry")
    ? " For Alibaba Cloud name a pushed image with its digest, repository:tag@sha256:..., of a repository that is listed."
    : "";
}

async function findAll(
  texts: readonly string[],
  options: StartOptions,
  { io, scans }: Context & { readonly scans: OpenScans },
): Promise<FoundImages> {
  const found = await findImages(texts, scans, io);
  if (options.sync !== true || found.missing.length === 0) return found;
  // An image that is made of its argument at Alibaba Cloud may have been pushed to a registry of Tencent Cloud, too.
  const pushed = await findPushed(found.missing, scans, io);
  const all = [...found.images, ...pushed.values()];
  if (!(await syncAll(scans, found.missing, { io, ...timesOf(options) })))
    return { ...found, images: all, missing: found.missing.filter((text) => !pushed.has(text)) };
  const again = await findImages(found.missing, scans, io);
  return {
    images: [...all, ...again.images],
    outcomes: [...found.outcomes, ...again.outcomes],
    missing: again.missing.filter((text) => !pushed.has(text)),
  };
}
