import { timer } from "../base/timer.js";
import type { Image } from "../image/image.js";
import { type ImageWatch, beforeOf } from "./followed-scan.js";
import { followTasks, readTasksOnce, waitForRoom } from "./follow-tasks.js";
import type { ScanPart, ScanPlan } from "./plan-scan.js";
import type { ScanResult } from "./scan-result.js";
import type { FollowedTask, ScanOptions, ScanOutcome, ScanRun } from "./scan-run.js";
import type { ScanService, StartAnswer } from "./scan-service.js";
import { type PendingStart, settleStart, takeUpOpenScans } from "./settle-start.js";

/** Milliseconds that a request may be under way at most: nobody waits forever. */
const LONGEST_MS = 24 * 3_600_000;

/**
 * Starts the scans of a plan, and follows them if that is asked for. It can be stopped at any point and run again with the same
 * journal: a scan that an earlier run started is followed to its end, and none is started twice. Only one run at a time may use a
 * journal.
 *
 * For each request: write to the journal that it will be sent, send it, write the outcome. A request without a usable answer
 * is settled by reading its images.
 *
 * @returns What was done, also when the run ended early: then `stopped` has the cause.
 */
export async function runScans(plan: ScanPlan, options: ScanOptions): Promise<ScanOutcome> {
  const run = startRun(plan, options);
  const { exclusively = (work) => work(), wait, signal } = options;
  const waiting: ScanPart[] = [...plan.parts];
  try {
    await exclusively(async () => {
      const left = await takeUpOpenScans(run);
      waiting.length = 0;
      for (const part of left) waiting.push(part);
      joinRunning(run);
      await startParts(run, waiting);
    });
    // As many scans run as the service allows: the next begins when one of them is over.
    if (wait) while (waiting.length > 0 && (await waitForRoom(run))) await exclusively(() => startParts(run, waiting));
    tell(run, resultsOf(waiting.splice(0), "not-started", "too-many-scans"));
    if (wait) await followTasks(run, "all");
    else await readTasksOnce(run);
    return outcomeOf(run);
  } catch (cause) {
    joinRunning(run);
    tell(run, resultsOf(run.unsent === undefined ? waiting : [run.unsent, ...waiting], "not-started"));
    return { ...outcomeOf(run), stopped: { cause: signal?.aborted === true ? signal.reason : cause } };
  }
}

/** Adds results one by one: as arguments of one call a hundred thousand of them would not fit. */
function tell(run: ScanRun, results: readonly ScanResult[]): void {
  for (const result of results) run.others.push(result);
}

/** Starts what waits, until the service has no room. */
async function startParts(run: ScanRun, waiting: ScanPart[]): Promise<void> {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    if (await startPart(run, part)) continue;
    waiting.unshift(part);
    return;
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
    isTimeUp: false,
  };
}

/** Scans that somebody else started: their images are compared with what was read just now, which was during the scan. */
function joinRunning(run: ScanRun): void {
  const known = new Map<ScanService, Set<string>>();
  for (const { service, watches } of run.tasks) {
    const keys = known.get(service) ?? new Set();
    for (const key of watches.keys()) keys.add(key);
    known.set(service, keys);
  }
  for (const { service, images } of run.plan.running) {
    const others = images.filter(({ key }) => known.get(service)?.has(key) !== true);
    if (others.length === 0) continue;
    const watches = others.map((image) => [image.key, watchOf(image)] as const);
    run.tasks.push({ service, startedBy: "somebody-else", watches: new Map(watches) });
  }
}

function watchOf(image: Image): ImageWatch {
  return { before: beforeOf(image), image, state: "running" };
}

/**
 * Starts the scan of one request. A refusal does not keep other requests from being sent.
 *
 * @returns False if as many scans run as the service allows; then nothing was started.
 */
async function startPart(run: ScanRun, part: ScanPart): Promise<boolean> {
  const { service, images } = part;
  const { journal, now, newId, kinds, wait, timeLimitMs = 60_000 } = run.options;
  const scan = newId();
  const head = (): { readonly scan: string; readonly at: string } => ({ scan, at: now().toISOString() });
  const pending: PendingStart = {
    scan,
    service,
    images: images.map(beforeOf),
    sinceMs: run.nowMs(),
    timeLimitMs: Math.min(timeLimitMs, LONGEST_MS),
  };
  const { timeLimitMs: limitMs, images: before } = pending;
  run.unsent = part;
  run.options.signal?.throwIfAborted();
  await journal.append({
    state: "starting",
    ...head(),
    list: service.list,
    timeLimitMs: limitMs,
    wait,
    images: before,
  });
  run.unsent = undefined;
  run.pending = part;
  let answer: StartAnswer;
  try {
    answer = await service.start(images, kinds);
  } catch (error) {
    const { code, mayHaveActed } = service.failureOf(error);
    await journal.append({ state: mayHaveActed ? "unknown" : "refused", ...head(), code });
    const settled = mayHaveActed ? await settleStart(run, pending) : { started: false };
    run.pending = undefined;
    if (settled.started) {
      run.tasks.push(taskOf(part, scan, settled));
      return true;
    }
    run.refusal ??= { cause: error };
    tell(run, resultsOf([part], "not-started", run.options.signal?.aborted === true ? undefined : code));
    return true;
  }
  run.pending = undefined;
  if (answer.code === "started") {
    // Before the journal: what is running is told even if the disk is full.
    run.tasks.push(taskOf(part, scan, answer));
    await journal.append({ state: "started", ...head(), ...taskIdIn(answer) });
    return true;
  }
  await journal.append({ state: "refused", ...head(), code: answer.code });
  if (answer.code === "full") return false;
  tell(run, resultsOf([part], "not-started", answer.code));
  return true;
}

function taskOf({ service, images }: ScanPart, scan: string, answer: { readonly taskId?: string }): FollowedTask {
  const watches = new Map(images.map((image) => [image.key, watchOf(image)]));
  return { scan, service, startedBy: "this-run", ...taskIdIn(answer), watches };
}

function taskIdIn({ taskId }: { readonly taskId?: string }): { readonly taskId?: string } {
  return taskId === undefined ? {} : { taskId };
}

function resultsOf(parts: readonly ScanPart[], state: ScanResult["state"], reason?: string): readonly ScanResult[] {
  return parts.flatMap(({ service: { list }, images }) =>
    images.map((image) => ({ image, list, state, ...(reason === undefined ? {} : { reason }) })),
  );
}

function outcomeOf(run: ScanRun): ScanOutcome {
  const { tasks, others, pending, refusal, isTimeUp, options } = run;
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
  const unknown = pending === undefined ? [] : resultsOf([pending], "unknown");
  const stopped = refusal === undefined ? {} : { stopped: refusal };
  return { results: [...followed, ...unknown, ...others], isTimeUp, ...stopped };
}

/** The vendor's words for a failure. */
function reasonOf({ scanReason, scanErrors }: Image, state: ScanResult["state"]): string | undefined {
  if (state !== "failed") return undefined;
  const parts = Object.entries(scanErrors).map(([part, text]) => `${part}: ${text}`);
  return scanReason ?? (parts.length === 0 ? undefined : parts.join("; "));
}
