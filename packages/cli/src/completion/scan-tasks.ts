import { readFile, readdir, stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";

import { readScanJournalEntry } from "@plimsoll/core";

import type { Io } from "../io.js";

/** A task that was started on this machine. */
export interface StartedTask {
  readonly task: string;
  /** List, number of images and day, for people. */
  readonly description: string;
}

/** Journals that are read, and bytes of one at most: completion must not be waited for. */
const MAX_FILES = 20;
const MAX_BYTES = 4 * 1024 * 1024;
/** Tasks that are offered, the newest. */
const MAX_TASKS = 50;

/** The tasks in the journals of scans, the newest first. */
export async function startedTasks(env: Io["env"]): Promise<readonly StartedTask[]> {
  const folder = folderIn(env);
  if (folder === undefined) return [];
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".journal.ndjson"));
  const tasks = await Promise.all(files.slice(0, MAX_FILES).map((file) => tasksIn(join(folder, file))));
  return tasks
    .flat()
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, MAX_TASKS)
    .map(({ task, list, images, at }) => ({
      task,
      description: `${list}, ${images} image${images === 1 ? "" : "s"}, ${at.slice(0, 10)}`,
    }));
}

function folderIn(env: Io["env"]): string | undefined {
  const named = env["XDG_STATE_HOME"] ?? "";
  const home = env["HOME"] || env["USERPROFILE"] || "";
  const around = isAbsolute(named) ? named : join(home, ".local", "state");
  return isAbsolute(around) ? join(around, "plimsoll", "scans") : undefined;
}

interface Task {
  readonly task: string;
  readonly list: string;
  readonly images: number;
  readonly at: string;
}

async function tasksIn(path: string): Promise<readonly Task[]> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isFile() !== true || stats.size > MAX_BYTES) return [];
  const starts = new Map<string, Omit<Task, "task">>();
  const tasks: Task[] = [];
  for (const line of (await readFile(path, "utf8")).split("\n")) {
    const entry = entryIn(line);
    if (entry?.state === "starting")
      starts.set(entry.scan, { list: entry.list, images: entry.images.length, at: entry.at });
    const start = entry === undefined ? undefined : starts.get(entry.scan);
    if (start !== undefined && entry !== undefined && "taskId" in entry && entry.taskId !== undefined)
      tasks.push({ task: entry.taskId, ...start });
  }
  return tasks;
}

function entryIn(line: string): ReturnType<typeof readScanJournalEntry> {
  try {
    return readScanJournalEntry(JSON.parse(line));
  } catch {
    return undefined;
  }
}
