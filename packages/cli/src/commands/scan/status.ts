import type { TaskProgress } from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import type { ConnectedAccount } from "../../connect.js";
import { type CommandFailure, usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { omitUndefined } from "../../omit-undefined.js";
import { type Globals, globalsOf } from "../../options/globals.js";
import { renderRows } from "../../output/render.js";
import { visible } from "../../output/visible.js";
import type { View } from "../../output/view.js";
import { reportCompleteness } from "../images/completeness.js";
import { findImages, notFound } from "./find-images.js";
import { type OpenScans, openScans } from "./open-scans.js";
import { latestTasks, reportFailedServices } from "./latest-tasks.js";
import { argumentOf } from "./remedies.js";
import { openRecord } from "./scan-record.js";
import { addScanPlaces, imageArgument, imagesIn } from "./scan-options.js";
import { currentRow, scanView } from "./scan-rows.js";
import { type TaskOptions, refuseTaskWith, serviceOfTask, taskNotFound, taskText } from "./task-option.js";

/** Progress of a task, as it is printed. */
interface TaskRow {
  readonly source: string;
  readonly account?: string;
  /** ID of the task; absent for the latest, whose ID the service does not say. */
  readonly task?: string;
  readonly state: "over" | "running";
  /** Images that are done. */
  readonly done?: number;
  /** Images of the task. */
  readonly total?: number;
  /** Seconds that it may still take. */
  readonly leftSec?: number;
}

/** Images of a task that a message names. */
const MAX_NAMED = 3;

const taskView: View<TaskRow> = [
  { title: "Source", value: ({ source }) => source, rank: 0 },
  { title: "Account", value: ({ account }) => account, rank: 4 },
  { title: "Task", value: ({ task }) => task, text: ({ task = "latest" }) => task, rank: 1 },
  { title: "State", value: ({ state }) => state, tone: ({ state }) => (state === "over" ? "good" : "open"), rank: 0 },
  { title: "Done", value: ({ done }) => done, align: "right", rank: 1 },
  { title: "Images", value: ({ total }) => total, align: "right", rank: 1 },
  { title: "Seconds left", value: ({ leftSec }) => leftSec, align: "right", rank: 2 },
];

/** `plimsoll scan status` */
export function scanStatusCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = commandOf("status", "Show the progress of scans", [
    ["plimsoll scan status team/api:1.4", "how the last scan of an image went, in all its places"],
    ["plimsoll scan status --task 41033 --source tencent-host", "the progress of a task"],
    ["plimsoll scan status", "the latest tasks of Tencent Cloud"],
  ]).argument("[image...]", imageArgument);
  addScanPlaces(command)
    .option("--task <task>", taskText)
    .addHelpText(
      "after",
      "\nSecurity Center reports scans by image, not by task: of a task that was started here, --task names the images to ask for.\nExit codes: 0 reported; 1 an image or task is not found; 2 wrong usage; 4 credentials; 5 a list was not read to the end.\n",
    );
  return command.action(async (texts: readonly string[], options: TaskOptions) =>
    setExitCode(await status(texts, options, { io, globals: globalsOf(command, io) })),
  );
}

interface Context {
  readonly io: Io;
  readonly globals: Globals;
}

async function status(texts: readonly string[], options: TaskOptions, { io, globals }: Context): Promise<ExitCode> {
  refuseTaskWith(texts, options);
  const named = imagesIn(texts);
  await using scans = await openScans(options, io, globals);
  const { output: format, query } = globals;
  if (named.length === 0) return await printTasks(options, scans, { io, globals });
  const found = await findImages(named, scans, io);
  const completeness = await reportCompleteness(found, { printed: 1, io, format });
  if (found.missing.length > 0) {
    if (completeness !== EXIT.clean) return completeness;
    throw notFound(found, "");
  }
  const rows = await Promise.all(
    found.images.map(async (image) => {
      const service = scans.serviceOf(image);
      const taskId = service === undefined || image.key === "" ? undefined : await service.latestTask(image);
      return currentRow(image, taskId);
    }),
  );
  await renderRows(rows, { format, query, view: scanView(rows), io });
  return completeness;
}

/** Prints a task, or the latest ones of all accounts. */
async function printTasks({ task }: TaskOptions, scans: OpenScans, { io, globals }: Context): Promise<ExitCode> {
  const { output: format, query } = globals;
  if (task !== undefined) {
    const row = await taskOf(task, scans, { io, globals });
    await renderRows([row], { format, query, view: taskView, io });
    return EXIT.clean;
  }
  const { found, failed } = await latestTasks(scans.services);
  const rows = found.map(({ service, progress }) => taskRow(service, undefined, progress));
  if (failed.length < scans.services.length) await renderRows(rows, { format, query, view: taskView, io });
  if (rows.length === 0 && failed.length === 0) io.stderr.write("No scan was started at Tencent Cloud.\n");
  if (scans.services.some(({ list }) => list === "alibaba-registry"))
    io.stderr.write("Security Center reports scans by image: plimsoll scan status <image>\n");
  return reportFailedServices(failed, { io, format, isNothing: failed.length === scans.services.length });
}

async function taskOf(task: string, scans: OpenScans, context: Context): Promise<TaskRow> {
  const service = serviceOfTask(task, scans);
  if (service.list === "alibaba-registry") throw await tellsByImage(task, scans.ownerOf(service), context);
  const progress = await service.task(task);
  if (progress !== undefined) return taskRow(service, task, progress);
  throw taskNotFound(service, task);
}

/** Security Center has no status of a task. Which images a task is about, the journal of its start knows. */
async function tellsByImage(
  task: string,
  owner: ConnectedAccount | undefined,
  { io, globals }: Context,
): Promise<CommandFailure> {
  const names = owner === undefined ? [] : await imagesOfTask(task, owner, io, globals);
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : "";
  const next =
    names.length === 0
      ? "The task is in no journal of this machine. Ask with: plimsoll scan status <image>"
      : `Ask with: plimsoll scan status ${names.slice(0, MAX_NAMED).map(visible).join(" ")}${more}`;
  return usageFailure(`Security Center reports scans by image, not by task. ${next}`);
}

/** Arguments that name the images of a task that was started here. */
async function imagesOfTask(
  task: string,
  owner: ConnectedAccount,
  io: Io,
  globals: Globals,
): Promise<readonly string[]> {
  const { journal } = await openRecord(owner, io, globals);
  const entries = await journal.read();
  const scans = new Set(entries.flatMap((each) => ("taskId" in each && each.taskId === task ? [each.scan] : [])));
  const images = entries.flatMap((each) => (each.state === "starting" && scans.has(each.scan) ? each.images : []));
  return [...new Set(images.map(argumentOf))];
}

function taskRow(
  { list, account }: OpenScans["services"][number],
  task: string | undefined,
  { isOver, done, total, leftSec }: TaskProgress,
): TaskRow {
  return {
    source: list,
    ...omitUndefined({ account, task }),
    state: isOver ? "over" : "running",
    ...omitUndefined({ done, total, leftSec }),
  };
}
