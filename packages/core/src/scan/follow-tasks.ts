import { takeReading } from "./followed-scan.js";
import type { ScanState } from "./scan-result.js";
import type { FollowedTask, ScanProgress, ScanRun } from "./scan-run.js";
import type { TaskProgress } from "./scan-service.js";

const OPEN: readonly ScanState[] = ["running", "unsettled"];

/** True if an image of a task may still change. */
function isFollowed({ watches }: FollowedTask): boolean {
  return [...watches.values()].some(({ state }) => OPEN.includes(state));
}

/**
 * Reads the images of all tasks again and again until one task, or all of them, are over and their findings stable.
 *
 * @returns False if the time for that was over first.
 */
export async function followTasks(run: ScanRun, until: "all" | "one"): Promise<boolean> {
  const { intervalMs = 5000, onProgress } = run.options;
  for (;;) {
    const open = run.tasks.filter(isFollowed);
    if (open.length === 0) return true;
    const told: ScanProgress["tasks"][number][] = [];
    for (const task of open) {
      const progress = await readTask(run, task);
      const { list } = task.service;
      if (isFollowed(task))
        told.push({ ...progress, list, ...(task.taskId === undefined ? {} : { taskId: task.taskId }) });
      else await writeEnd(run, task);
    }
    const watches = run.tasks.flatMap((task) => [...task.watches.values()]);
    const done = watches.filter(({ state }) => !OPEN.includes(state)).length;
    onProgress?.({ done, total: watches.length, tasks: told });
    const left = open.filter(isFollowed).length;
    if (left === 0 || (until === "one" && left < open.length)) return true;
    const leftMs = leftMsOf(run);
    if (leftMs <= 0) return false;
    await run.pause(Math.min(intervalMs, leftMs));
  }
}

/** Waits until another scan may have room: one of this run is over, or, where scans of others take all of it, some time has passed. */
export async function waitForRoom(run: ScanRun): Promise<boolean> {
  if (run.tasks.some(isFollowed)) return followTasks(run, "one");
  const leftMs = leftMsOf(run);
  if (leftMs > 0) await run.pause(Math.min(run.options.intervalMs ?? 5000, leftMs));
  return leftMs > 0;
}

/** Milliseconds for which scans are still followed. */
function leftMsOf(run: ScanRun): number {
  const nowMs = run.nowMs();
  const leftMs = (run.followedSinceMs ??= nowMs) + (run.options.waitLimitMs ?? 3_600_000) - nowMs;
  if (leftMs <= 0) run.isTimeUp = true;
  return leftMs;
}

/** Reads the tasks that earlier runs started, where nobody waits: a finished one is not followed again. */
export async function readTasksOnce(run: ScanRun): Promise<void> {
  for (const task of run.tasks) {
    if (task.startedBy !== "earlier-run") continue;
    await readTask(run, task);
    if (![...task.watches.values()].some(({ state }) => state === "running")) await writeEnd(run, task);
  }
}

async function writeEnd({ options: { journal, now } }: ScanRun, { scan }: FollowedTask): Promise<void> {
  if (scan !== undefined) await journal.append({ state: "ended", scan, at: now().toISOString() });
}

async function readTask(run: ScanRun, task: FollowedTask): Promise<TaskProgress> {
  const { settleMs = 90_000 } = run.options;
  const { service, watches } = task;
  const asked = [...watches.values()].filter(({ state }) => OPEN.includes(state)).map(({ image }) => image);
  // The state of the task first: what the lists say after that is at least as new.
  const progress = await service.progress(task.taskId, asked);
  const current = await service.read(asked);
  const asBefore = asked.filter(({ key }) => {
    const image = current.get(key);
    const before = watches.get(key)?.before;
    return image !== undefined && image.scanStatus !== "running" && image.scannedAt === before?.scannedAt;
  });
  const over = asBefore.length === 0 ? new Set<string>() : await service.over(asBefore);
  const nowMs = run.nowMs();
  for (const { key } of asked) {
    const watch = watches.get(key);
    if (watch === undefined) continue;
    const isOver = progress?.isOver === true || over.has(key);
    const next = takeReading(watch, { image: current.get(key), isOver, nowMs, settleMs });
    // Where the service says of the image itself that its scan is over, and the list shows none, it was stopped.
    watches.set(key, over.has(key) && next.state === "running" ? { ...next, state: "canceled" } : next);
  }
  if (progress !== undefined) return progress;
  const done = [...watches.values()].filter(({ state }) => state !== "running").length;
  return { isOver: done === watches.size, done, total: watches.size };
}
