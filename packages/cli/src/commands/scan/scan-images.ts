import { randomUUID } from "node:crypto";

import { type Image, type ScanOutcome, type ScanPlan, planScan, runScans } from "@plimsoll/core";
import { confirm } from "../../confirm.js";
import type { Io } from "../../io.js";
import { omitUndefined } from "../../omit-undefined.js";
import type { Globals } from "../../options/globals.js";
import { count } from "../../output/count.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { costOf, costText } from "./cost-of-plan.js";
import { limited } from "./find-unscanned.js";
import type { OpenScans } from "./open-scans.js";
import type { RunOptions } from "./run-options.js";
import { allKinds } from "./scan-options.js";
import { openRecord } from "./scan-record.js";
import { createScanReporter } from "./scan-reporter.js";
import { type ScanRow, rowOf, skippedLines, skippedRow } from "./scan-rows.js";

/** Surroundings of scans. */
export interface RunContext {
  readonly io: Io;
  readonly globals: Globals;
  readonly scans: OpenScans;
}

/** Outcome of asking for scans: `planned` is a dry run or nothing to do, `declined` is a no of the user. */
export interface ScanRun {
  readonly end: "declined" | "planned" | "ran";
  readonly plan: ScanPlan;
  readonly outcomes: readonly ScanOutcome[];
  /** A row for each image, those that were skipped last; empty unless it ran. */
  readonly rows: readonly ScanRow[];
}

/** Says what the scans of images use, asks, and runs them. */
export async function scanImages(images: readonly Image[], options: RunOptions, context: RunContext): Promise<ScanRun> {
  const { io, scans } = context;
  const plan = limited(planScan(images, scans.services), options.limit, io);
  await tellPlan(plan, options, io);
  const isNothing = plan.parts.length + plan.running.length === 0;
  if (options.dryRun === true || isNothing) return { end: "planned", plan, outcomes: [], rows: [] };
  const asked = plan.parts.reduce((sum, part) => sum + part.images.length, 0);
  if (asked > 0 && !(await confirm(io, `Scan ${count(asked, "image")}?`, options.yes === true)))
    return { end: "declined", plan, outcomes: [], rows: [] };
  const outcomes = await runAll(plan, options, context);
  const rows = [...outcomes.flatMap(({ results }) => results.map(rowOf)), ...plan.skipped.map(skippedRow)];
  return { end: "ran", plan, outcomes, rows };
}

async function tellPlan(plan: ScanPlan, { find }: RunOptions, io: Io): Promise<void> {
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

/** Times of waiting, in milliseconds. */
export function timesOf({ interval, waitTimeout }: RunOptions): {
  readonly intervalMs: number;
  readonly waitLimitMs: number;
} {
  return { intervalMs: interval * 1000, waitLimitMs: waitTimeout * 60_000 };
}

/** Accounts scan side by side: each has a journal of its own, and one that fails does not keep the others from scanning. */
async function runAll(
  plan: ScanPlan,
  options: RunOptions,
  { io, globals, scans }: RunContext,
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
