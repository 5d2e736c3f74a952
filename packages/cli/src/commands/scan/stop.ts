import { setTimeout } from "node:timers/promises";

import type { Image, ScanService } from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { confirm } from "../../confirm.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure, usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { count } from "../../output/count.js";
import { renderRows, renderValue } from "../../output/render.js";
import { visible } from "../../output/visible.js";
import { reportCompleteness } from "../images/completeness.js";
import { findImages, notFound } from "./find-images.js";
import { type OpenScans, openScans } from "./open-scans.js";
import { addScanPlaces, imageArgument, imagesIn } from "./scan-options.js";
import { type ScanRow, currentRow, scanView } from "./scan-rows.js";
import { type TaskOptions, refuseTaskWith, serviceOfTask, taskNotFound, taskText } from "./task-option.js";

interface StopOptions extends TaskOptions {
  readonly yes?: true;
}

/** Readings after which a scan that still goes on is told as such, and milliseconds between them. */
const readings = { most: 4, pauseMs: 2000 } as const;

/** `plimsoll scan stop` */
export function scanStopCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("stop", "Stop scans", [
    [
      "plimsoll scan stop team/api:1.4",
      "asks, stops the scans of an image in all its places, and says what was done already",
    ],
    ["plimsoll scan stop --task 41033 --source tencent-host --yes", "stops a task, without asking"],
  ]).argument("[image...]", imageArgument);
  addScanPlaces(command)
    .option("--task <task>", taskText)
    .option("--yes", "stop without asking")
    .addHelpText(
      "after",
      `
What was scanned stays, with its findings and what it used. Security Center stops whole tasks, with all their images.
Exit codes: 0 stopped, or nothing ran; 1 refused or not found; 2 wrong usage; 4 credentials; 5 a scan still runs.
`,
    );
  return command.action(async (texts: readonly string[], options: StopOptions) =>
    setExitCode(await stop(texts, options, { io, globals: globalsOf(command, io) })),
  );
}

interface Context {
  readonly io: Io;
  readonly globals: Globals;
}

async function stop(texts: readonly string[], options: StopOptions, context: Context): Promise<ExitCode> {
  const { io, globals } = context;
  const { output: format, query } = globals;
  refuseTaskWith(texts, options);
  const named = imagesIn(texts);
  if (named.length === 0 && options.task === undefined)
    throw usageFailure("scan stop takes images, or --task with the ID of a task.");
  await using scans = await openScans(options, io, globals);
  if (options.task !== undefined) return await stopTask(options.task, options, { ...context, scans });
  const found = await findImages(named, scans, io);
  const completeness = await reportCompleteness(found, { printed: 1, io, format });
  if (found.missing.length > 0) {
    if (completeness !== EXIT.clean) return completeness;
    throw notFound(found, "");
  }
  const running = found.images.filter(({ scanStatus }) => scanStatus === "running");
  if (running.length === 0) {
    io.stderr.write("None of these images is being scanned. Nothing was stopped.\n");
    const rows = found.images.map((image) => currentRow(image, undefined));
    await renderRows(rows, { format, query, view: scanView(rows), io });
    return completeness;
  }
  const byService = groupByService(running, scans);
  const isWhole = [...byService.keys()].some(({ list }) => list === "alibaba-registry");
  const whole = isWhole ? " Security Center stops the whole tasks of these images, with all others in them." : "";
  if (!(await confirm(io, `Stop the scans of ${count(running.length, "image")}?${whole}`, options.yes === true))) {
    io.stderr.write("Nothing was stopped.\n");
    return EXIT.clean;
  }
  for (const [service, images] of byService) await service.stop({ images });
  const rows = (await Promise.all([...byService].map(([service, images]) => readBack(service, images, io)))).flat();
  const stopped = new Set(running);
  const others = found.images.filter((image) => !stopped.has(image)).map((image) => currentRow(image, undefined));
  tellStopped(rows, io);
  const all = [...rows, ...others];
  await renderRows(all, { format, query, view: scanView(all), io });
  const still = rows.filter(({ state }) => state === "running").length;
  if (still > 0)
    throw new CommandFailure(
      EXIT.incomplete,
      "StillRunning",
      `the service took the request, and ${count(still, "image")} still being scanned. Look again with: plimsoll scan status`,
    );
  return completeness;
}

function tellStopped(rows: readonly ScanRow[], io: Io): void {
  const canceled = rows.filter(({ state }) => state === "canceled").length;
  const done = rows.filter(({ state }) => state === "done").length;
  const already = done === 0 ? "" : ` ${count(done, "image")} done before the stop, with their findings.`;
  io.stderr.write(`Stopped the scans of ${count(canceled, "image")}.${already}\n`);
}

function groupByService(images: readonly Image[], scans: OpenScans): ReadonlyMap<ScanService, readonly Image[]> {
  const groups = new Map<ScanService, Image[]>();
  for (const image of images) {
    const service = scans.serviceOf(image);
    if (service === undefined) continue;
    const known = groups.get(service);
    if (known === undefined) groups.set(service, [image]);
    else known.push(image);
  }
  return groups;
}

/** Reads the outcome of the scans. A list may show an image that was stopped as it was before its scan. */
async function readBack(service: ScanService, images: readonly Image[], io: Io): Promise<readonly ScanRow[]> {
  const { sleep = (ms, signal) => setTimeout(ms, undefined, { signal }) } = io;
  for (let reading = 1; ; reading++) {
    const current = await service.read(images);
    const rows = images.map((before) => {
      const image = current.get(before.key) ?? before;
      const row = currentRow(image, undefined);
      const isOver = !["failed", "running"].includes(row.state) && image.scannedAt === before.scannedAt;
      return isOver ? { ...row, state: "canceled" as const } : row;
    });
    if (reading >= readings.most || rows.every(({ state }) => state !== "running")) return rows;
    await sleep(readings.pauseMs, io.signal);
  }
}

async function stopTask(
  task: string,
  { yes }: StopOptions,
  { io, globals, scans }: Context & { readonly scans: OpenScans },
): Promise<ExitCode> {
  const service = serviceOfTask(task, scans);
  const before = await service.task(task);
  if (before === undefined && service.list !== "alibaba-registry") throw taskNotFound(service, task);
  const { output: format, query } = globals;
  if (before?.isOver === true) {
    io.stderr.write("The task is over. Nothing was stopped.\n");
    await renderValue({ task, source: service.list, ...before }, { format, query, io });
    return EXIT.clean;
  }
  const parts = before?.done === undefined ? "" : ` ${before.done} of ${count(before.total ?? 0, "image")} are done.`;
  if (!(await confirm(io, `Stop task ${task} of ${service.list}?${parts}`, yes === true))) {
    io.stderr.write("Nothing was stopped.\n");
    return EXIT.clean;
  }
  await service.stop({ taskId: task });
  const after = await service.task(task);
  io.stderr.write(`Stopped task ${visible(task)}. What was scanned before stays.\n`);
  await renderValue({ task, source: service.list, ...after }, { format, query, io });
  return EXIT.clean;
}
