import { timer } from "../base/timer.js";
import type { Image } from "../image/image.js";
import { beforeOf } from "./followed-scan.js";
import { followTasks, isFollowed, readTasksOnce } from "./follow-tasks.js";
import type { ScanPart, ScanPlan } from "./plan-scan.js";
import type { ScanResult } from "./scan-result.js";
import type { FollowedTask, ScanOptions, ScanOutcome, ScanRun } from "./scan-run.js";
import { settleStart, takeUpOpenScans } from "./settle-start.js";

/** Milliseconds that a request may be under way at most: nobody waits for ever. */
const LONGEST_MS = 24 * 3_600_000;

/**
 * Starts the scans of a plan, and follows them if that is asked for. It can be stopped at any point and run again with the same
 * journal: a scan that an earlier run started is followed to its end, and none is started twice. Only one run at a time may use a
 * journal.
 *
 * For each request: write to the journal that it will be sent, send it, write what came of it. A request without a usable answer
 * is settled by reading its images.
 *
 * @returns What was done, also when the run ended early: then `stopped` has the cause.
 */
export async function runScans(plan: ScanPlan, options: ScanOptions): Promise<ScanOutcome> {
  const run = startRun(plan, options);
  const waiting: ScanPart[] = [];
  try {
    waiting.push(...(await takeUpOpenScans(run)));
    for (const part of plan.running) joinRunning(run, part);
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      options.signal?.throwIfAborted();
      if (await startPart(run, part)) continue;
      // As many scans run as the service allows: the next begins when one of them is over.
      if (options.wait && run.tasks.some(isFollowed) && (await followTasks(run, "one"))) waiting.unshift(part);
      else run.others.push(...resultsOf([part], "not-started", "too-many-scans"));
    }
    if (options.wait) await followTasks(run, "all");
    else await readTasksOnce(run);
    return outcomeOf(run);
  } catch (cause) {
    run.others.push(...resultsOf(waiting, "not-started"));
    return { ...outcomeOf(run), stopped: { cause: options.signal?.aborted === true ? options.signal.reason : cause } };
  }
}

function startRun(plan: ScanPlan, options: ScanOptions): ScanRun {
  const { now, signal, sleep = timer } = options;
  const startMs = now().getTime();
  let waitedMs = 0;
  let latestMs = startMs;
  return {
    plan,
    options,
    nowMs: () => (latestMs = Math.max(latestMs, now().getTime(), startMs + waitedMs)),
    async pause(ms) {
      await sleep(ms, signal);
      waitedMs += ms;
    },
    tasks: [],
    others: [],
    pending: [],
    isTimeUp: false,
  };
}

/** Scans that somebody else started: their images are compared with what was read just now, which was during the scan. */
function joinRunning(run: ScanRun, { service, images }: ScanPart): void {
  const known = new Set(
    run.tasks.filter((task) => task.service === service).flatMap(({ watches }) => [...watches.keys()]),
  );
  const others = images.filter(({ key }) => !known.has(key));
  if (others.length === 0) return;
  const watches = others.map((image) => [image.key, watchOf(image)] as const);
  run.tasks.push({ service, startedBy: "somebody-else", watches: new Map(watches) });
}

function watchOf(image: Image): {
  readonly before: ReturnType<typeof beforeOf>;
  readonly image: Image;
  readonly state: "running";
} {
  return { before: beforeOf(image), image, state: "running" };
}

/** @returns False if as many scans run as the service allows; then nothing was started. */
async function startPart(run: ScanRun, { service, images }: ScanPart): Promise<boolean> {
  const { journal, now, newId, kinds, wait, timeLimitMs = 60_000 } = run.options;
  const scan = newId();
  const head = (): { readonly scan: string; readonly at: string } => ({ scan, at: now().toISOString() });
  const before = images.map(beforeOf);
  const limitMs = Math.min(timeLimitMs, LONGEST_MS);
  run.pending = images.map((image) => ({ image, service }));
  await journal.append({
    state: "starting",
    ...head(),
    list: service.list,
    timeLimitMs: limitMs,
    wait,
    images: before,
  });
  const sinceMs = run.nowMs();
  const begin = (taskId: string | undefined): FollowedTask => ({
    scan,
    service,
    startedBy: "this-run",
    ...(taskId === undefined ? {} : { taskId }),
    watches: new Map(images.map((image) => [image.key, watchOf(image)])),
  });
  let answer: Awaited<ReturnType<typeof service.start>>;
  try {
    answer = await service.start(images, kinds);
  } catch (error) {
    const { code, mayHaveActed } = service.failureOf(error);
    await journal.append({ state: mayHaveActed ? "unknown" : "refused", ...head(), code });
    if (!mayHaveActed) {
      run.others.push(...resultsOf([{ service, images }], "not-started", code));
      run.pending = [];
      throw error;
    }
    const settled = await settleStart(run, { scan, service, images: before, sinceMs, timeLimitMs: limitMs });
    run.pending = [];
    if (!settled.started) {
      run.others.push(...resultsOf([{ service, images }], "not-started", code));
      throw error;
    }
    run.tasks.push(begin(settled.taskId));
    return true;
  }
  if (answer.code !== "started") {
    await journal.append({ state: "refused", ...head(), code: answer.code });
    run.pending = [];
    if (answer.code === "full") return false;
    run.others.push(...resultsOf([{ service, images }], "not-started", answer.code));
    return true;
  }
  const { taskId } = answer;
  // Before the journal: what is running is told even if the disk is full.
  run.tasks.push(begin(taskId));
  run.pending = [];
  await journal.append({ state: "started", ...head(), ...(taskId === undefined ? {} : { taskId }) });
  return true;
}

function resultsOf(parts: readonly ScanPart[], state: ScanResult["state"], reason?: string): readonly ScanResult[] {
  return parts.flatMap(({ service: { list }, images }) =>
    images.map((image) => ({ image, list, state, ...(reason === undefined ? {} : { reason }) })),
  );
}

function outcomeOf(run: ScanRun): ScanOutcome {
  const { tasks, others, pending, isTimeUp, options } = run;
  const followed = tasks.flatMap(({ service: { list }, taskId, startedBy, watches }) =>
    [...watches.values()].map(({ image, state }): ScanResult => {
      const reason = reasonOf(image, state);
      return {
        image,
        list,
        state: state === "running" && !options.wait ? "started" : state,
        ...(taskId === undefined ? {} : { taskId }),
        startedBy,
        ...(reason === undefined ? {} : { reason }),
      };
    }),
  );
  const unknown = pending.map(({ image, service: { list } }): ScanResult => ({ image, list, state: "unknown" }));
  return { results: [...followed, ...unknown, ...others], isTimeUp };
}

/** The vendor's words for a failure. */
function reasonOf({ scanReason, scanErrors }: Image, state: ScanResult["state"]): string | undefined {
  if (state !== "failed") return undefined;
  const parts = Object.entries(scanErrors).map(([part, text]) => `${part}: ${text}`);
  return scanReason ?? (parts.length === 0 ? undefined : parts.join("; "));
}
