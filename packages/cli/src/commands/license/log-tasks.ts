import { type LicenseTask, byFailuresFirst, tcssLicenseTasks } from "@plimsoll/core";

import { connectTcss } from "../../connect.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import { incompleteText } from "../../incomplete.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { renderRows } from "../../output/render.js";
import type { View } from "../../output/view.js";
import { visible } from "../../output/visible.js";
import { writeResults } from "../../output/write-results.js";
import { remedyOf } from "./log-remedies.js";

/** A task with what to do about its failures. */
interface TaskRow extends LicenseTask {
  readonly advice?: string;
}

const DAY_MS = 86_400_000;

/** Days that are shown where the user does not say since when. */
const usualDays = 7;

const tableView: View<TaskRow> = [
  { title: "Day", value: ({ day }) => day, rank: 0 },
  { title: "Licensed", value: ({ licensed }) => licensed, align: "right" },
  {
    title: "Failed",
    value: ({ failed }) => failed,
    align: "right",
    tone: ({ failed = 0 }) => (failed > 0 ? "bad" : undefined),
    rank: 0,
  },
  { title: "Latest failure", value: ({ latestFailure }) => latestFailure },
  { title: "By", value: ({ by }) => by, rank: 2 },
  { title: "Images in", value: ({ kind }) => kind, rank: 3 },
  {
    title: "Last try",
    value: ({ lastAt }) => lastAt,
    text: ({ lastAt = "" }) => lastAt.slice(0, 16).replace("T", " "),
    rank: 4,
  },
  { title: "Task", value: ({ id }) => id, align: "right", rank: 0 },
];

const csvView: View<TaskRow> = [...tableView, { title: "Advice", value: ({ advice }) => advice }];

/** Which tasks to show. */
export interface TaskSelection {
  /** RFC 3339. @default 7 days ago */
  readonly since?: string;
  /** Only tasks with failures. */
  readonly failed?: true;
}

/** Shows the latest tasks, those with failures first, and what to do about each kind of failure. */
export async function logTasks({ since, failed }: TaskSelection, io: Io, globals: Globals): Promise<ExitCode> {
  await using client = await connectTcss(io, globals);
  const now = io.now();
  const tasks = tcssLicenseTasks(client, {
    since: since === undefined ? new Date(now.getTime() - usualDays * DAY_MS) : new Date(since),
    until: now,
    failed: failed === true,
    signal: io.signal,
  });
  const rows: TaskRow[] = [];
  for await (const task of tasks) rows.push(withAdvice(task));
  rows.sort(byFailuresFirst);
  const { output: format, query } = globals;
  await renderRows(rows, { format, query, view: format === "csv" ? csvView : tableView, io });
  if (format === "table" && query === undefined) printAdvice(rows, io);
  if (rows.length === 0) io.stderr.write("No licensing tasks in these days.\n");
  const { result } = tasks;
  if (result.complete) return EXIT.clean;
  throw new CommandFailure(EXIT.incomplete, "Incomplete", incompleteText("licensing tasks", result));
}

function withAdvice(task: LicenseTask): TaskRow {
  const { failed = 0, latestFailure } = task;
  if (failed === 0) return task;
  return { ...task, advice: remedyOf(latestFailure ?? "why they failed") };
}

/** Each kind of failure once, whatever the number of tasks. */
function printAdvice(rows: readonly TaskRow[], io: Io): void {
  const advice = new Map(
    rows.flatMap(({ latestFailure, advice: text }) => (text ? [[latestFailure ?? "", text]] : [])),
  );
  for (const [failure, text] of advice) writeResults(io, `\n${visible(failure)}: ${visible(text)}\n`);
  const [first] = rows;
  if (advice.size > 0 && first !== undefined)
    writeResults(io, `\nImages of a task: plimsoll license log --task ${first.id} --failed\n`);
}
