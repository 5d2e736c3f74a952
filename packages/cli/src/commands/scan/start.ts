import { randomUUID } from "node:crypto";

import { type ScanKind, type ScanOutcome, type ScanPlan, planScan, runScans } from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { confirm } from "../../confirm.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { omitUndefined } from "../../omit-undefined.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { countingNumber, positiveNumber } from "../../options/numbers.js";
import { count } from "../../output/count.js";
import { renderRows } from "../../output/render.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { reportCompleteness } from "../images/completeness.js";
import { costOf, costText } from "./cost-of-plan.js";
import { type FoundImages, findImages, notFound } from "./find-images.js";
import { findPushed } from "./find-pushed.js";
import { findUnscanned, limited } from "./find-unscanned.js";
import { type OpenScans, openScans } from "./open-scans.js";
import { allKinds, addScanPlaces, findOption, imageArgument, imagesIn, type ScanPlaces } from "./scan-options.js";
import { openRecord } from "./scan-record.js";
import { createScanReporter } from "./scan-reporter.js";
import { plannedRows, rowOf, scanView, skippedLines, skippedRow } from "./scan-rows.js";
import { endOf, reportOutcome } from "./scan-end.js";
import { syncAll } from "./sync.js";

/** Options of `scan start`. */
export interface StartOptions extends ScanPlaces {
  readonly allUnscanned?: true;
  readonly limit?: number;
  readonly find?: readonly ScanKind[];
  readonly sync?: true;
  readonly wait?: true;
  readonly waitTimeout: number;
  readonly interval: number;
  readonly stable: number;
  readonly settle: number;
  readonly yes?: true;
  readonly dryRun?: true;
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
    )
    .option("--wait", "wait until all scans are over and what they found does not change any more")
    .option("--wait-timeout <minutes>", "how long to wait at most", positiveNumber, 90)
    .option("--interval <seconds>", "time between two readings", positiveNumber, 5)
    .option("--stable <seconds>", "how long counters that a scan did not change must stay the same", positiveNumber, 90)
    .option("--settle <seconds>", "time that the service may take to show a scan, beyond --timeout", positiveNumber, 10)
    .option("--yes", "scan without asking")
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
    throw usageFailure("--all-unscanned chooses the images, and the arguments name some: give one of them.");
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
  const plan = limited(planScan(found.images, scans.services), options.limit, io);
  await tellPlan(plan, options, io);
  const isNothing = plan.parts.length + plan.running.length === 0;
  if (options.dryRun === true || isNothing) {
    const planned = plannedRows(plan);
    await renderRows(planned, { format, query, view: scanView(planned), io });
    if (isNothing && options.allUnscanned === true && plan.skipped.length === 0)
      io.stderr.write("No image is left that was never scanned.\n");
    io.stderr.write("Nothing was started.\n");
    if (isNothing && options.dryRun !== true) endOf([], plan.skipped.map(skippedRow));
    return completeness;
  }
  const asked = plan.parts.reduce((sum, { images }) => sum + images.length, 0);
  if (asked > 0 && !(await confirm(io, `Scan ${count(asked, "image")}?`, options.yes === true))) {
    io.stderr.write("Nothing was started.\n");
    return EXIT.clean;
  }
  const outcomes = await runAll(plan, options, { ...context, scans });
  const rows = [...outcomes.flatMap(({ results }) => results.map(rowOf)), ...plan.skipped.map(skippedRow)];
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
  const pushed = await findPushed(found.missing, scans, io);
  const missing = found.missing.filter((text) => !pushed.has(text));
  const all = [...found.images, ...pushed.values()];
  if (missing.length === 0) return { ...found, images: all, missing };
  await syncAll(scans, missing, { io, ...timesOf(options) });
  const again = await findImages(missing, scans, io);
  return {
    images: [...all, ...again.images],
    outcomes: [...found.outcomes, ...again.outcomes],
    missing: again.missing,
  };
}

async function tellPlan(plan: ScanPlan, { find }: StartOptions, io: Io): Promise<void> {
  const lines = (await costOf(plan)).map(costText);
  const running = plan.running.reduce((sum, { images }) => sum + images.length, 0);
  if (running > 0)
    lines.push(
      `${count(running, "image")} ${running === 1 ? "is" : "are"} being scanned already and not asked for again.`,
    );
  const isPart = find !== undefined && find.length < allKinds.length;
  if (isPart && plan.parts.some(({ service }) => !service.needsLicense))
    lines.push("Security Center looks for everything, whatever --find says.");
  lines.push(...skippedLines(plan.skipped));
  for (const line of lines) io.stderr.write(`${wrapMessage(visible(line), io.stderr)}\n`);
}

function timesOf({ interval, waitTimeout }: StartOptions): {
  readonly intervalMs: number;
  readonly waitLimitMs: number;
} {
  return { intervalMs: interval * 1000, waitLimitMs: waitTimeout * 60_000 };
}

/** Accounts scan side by side: each has a journal of its own, and one that fails does not keep the others from scanning. */
async function runAll(
  plan: ScanPlan,
  options: StartOptions,
  { io, globals, scans }: Context & { readonly scans: OpenScans },
): Promise<readonly ScanOutcome[]> {
  const reporter = createScanReporter(io, !scans.isImplicit);
  const accounts = scans.accounts.map((connected) => {
    const own = new Set(scans.services.filter((service) => scans.ownerOf(service) === connected));
    const of = (parts: ScanPlan["parts"]): ScanPlan["parts"] => parts.filter(({ service }) => own.has(service));
    return { connected, part: { parts: of(plan.parts), running: of(plan.running), skipped: [] } };
  });
  try {
    return await Promise.all(
      accounts
        .filter(({ part }) => part.parts.length + part.running.length > 0)
        .map(async ({ connected, part }): Promise<ScanOutcome> => {
          try {
            const record = await openRecord(connected, io, globals);
            return await runScans(part, {
              ...record,
              ...timesOf(options),
              ...omitUndefined({ sleep: io.sleep }),
              newId: randomUUID,
              kinds: options.find ?? allKinds,
              wait: options.wait === true,
              now: io.now,
              timeLimitMs: globals.timeout * 1000,
              serviceDelayMs: options.settle * 1000,
              settleMs: options.stable * 1000,
              signal: io.signal,
              onProgress: (progress) => reporter.report(connected.account.name, progress),
              onSettle: (ms) => reporter.settling(ms),
            });
          } catch (cause) {
            const results = [...part.parts, ...part.running].flatMap(({ service: { list }, images }) =>
              images.map((image) => ({ image, list, state: "not-started" as const })),
            );
            return { results, isTimeUp: false, stopped: { cause } };
          }
        }),
    );
  } finally {
    reporter.done();
  }
}
