import { createBoss } from "../database/boss.js";
import type { FleetContext } from "../database/context.js";
import type { JobQueues } from "../database/job-queues.js";
import type { FleetPool } from "../database/pool.js";
import type { FleetDb } from "../database/tables.js";
import { atLeast } from "../database/options.js";
import type { JobContext } from "../jobs/job-context.js";
import type { WorkOptions, WorkerEvent } from "../jobs/work-options.js";
import { startBackPressure } from "./back-pressure.js";
import { startHastening } from "./hasten.js";
import { type QueueWork, startQueue } from "./start-queue.js";
import { queuesOf } from "./worker-queues.js";

/** Options of a worker. */
export interface WorkerOptions extends WorkOptions {
  /** Scopes that are read at the same time, from 1; each needs a connection of its own. @default 4 */
  readonly slots?: number | undefined;
  /** Seconds between two looks at a queue that was empty, from 0.5. @default 1 */
  readonly pollSeconds?: number | undefined;
  /** Rows that may wait for their merge, in the whole fleet, before no other scope is begun; from 1. @default 1000000 */
  readonly stageLimit?: number | undefined;
  /** Seconds between two looks for jobs whose worker is gone, a whole number from 1. @default 2 */
  readonly watchSeconds?: number | undefined;
  /** Seconds after which a job is taken again whose scope is in other hands, a whole number from 1. @default 5 */
  readonly busySeconds?: number | undefined;
  /** Milliseconds that `stop` waits for pages at hand before it breaks them off, from 0. @default 30000 */
  readonly graceMs?: number | undefined;
  /** Stops the worker when it is aborted. @default only `stop` does */
  readonly signal?: AbortSignal | undefined;
  /** Called with what happens. @default not called */
  readonly onEvent?: ((event: WorkerEvent) => void) | undefined;
}

/** A worker that runs. */
export interface Worker extends AsyncDisposable {
  /** Takes no new job, lets each reading finish the page at hand, gives its job back, and ends. A second call waits for the first. */
  stop(): Promise<void>;
  /** Settled once it has ended. */
  readonly ended: Promise<void>;
}

/** Duties of a worker beside its jobs: it finds those whose worker is gone, and starts what is due. */
const DUTIES = {
  supervise: true,
  schedule: true,
  registerInstance: true,
  instanceHeartbeatSeconds: 10,
} as const;

/** Once a day, at a minute at which few others begin something. */
const RETENTION = "17 3 * * *";

/** Surroundings of a worker. */
export interface WorkerPlace extends FleetContext {
  /** Connections of the fleet. */
  readonly pool: FleetPool;
  /** Connections whose statements may take as long as a merge does. */
  readonly merges: FleetDb;
  /** Gives errors of the database their names. */
  readonly toError: (error: unknown) => unknown;
  /** Called with errors that are survived. */
  readonly onError: (error: unknown) => void;
}

/** Starts to work. */
export async function startWorker(place: WorkerPlace, options: WorkerOptions): Promise<Worker> {
  const { slots = 4, pollSeconds = 1, stageLimit = 1_000_000, graceMs = 30_000, signal } = options;
  const { watchSeconds = 2, busySeconds = 5 } = options;
  atLeast("slots", slots, 1);
  atLeast("stageLimit", stageLimit, 1);
  atLeast("graceMs", graceMs, 0);
  atLeast("watchSeconds", watchSeconds, 1);
  atLeast("busySeconds", busySeconds, 1);
  const { pool, schemas, onError } = place;
  const duties = { ...DUTIES, superviseIntervalSeconds: watchSeconds, monitorIntervalSeconds: watchSeconds };
  const boss = createBoss({ jobs: pool.jobs, schema: schemas.jobs, onError, duties });
  const stop = new AbortController();
  const end = new AbortController();
  const running = new Set<Promise<unknown>>();
  const context: JobContext = {
    ...place,
    boss,
    work: options,
    busySeconds,
    stop: stop.signal,
    end: end.signal,
    onEvent: (event) => options.onEvent?.(event),
  };
  await boss.start();
  const queues = queuesOf(options, slots);
  const start = (queue: QueueWork): Promise<string> => startQueue(queue, context, { running, pollSeconds });
  await scheduleRetention(boss, options);
  for (const queue of queues.others) await start(queue);
  const pressure = startBackPressure(context, {
    limit: stageLimit,
    queue: queues.sync,
    everySeconds: pollSeconds * 5,
    start,
  });

  const stopHastening = startHastening(context, watchSeconds);

  const halt = async (): Promise<void> => {
    stop.abort();
    await Promise.all([pressure.stop(), stopHastening()]);
    // Takes nothing more; jobs at hand go on.
    for (const { name } of [...queues.others, ...(queues.sync === undefined ? [] : [queues.sync])])
      await boss.offWork(name, { wait: false });
    const timer = setTimeout(() => end.abort(), graceMs);
    await Promise.allSettled(running);
    clearTimeout(timer);
    await boss.stop({ graceful: true, timeout: 5000 });
  };
  let settle: (halting: Promise<void>) => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const stopOnce = (): Promise<void> => {
    if (!stop.signal.aborted) settle(halt());
    return ended;
  };
  if (signal?.aborted === true) void stopOnce();
  else signal?.addEventListener("abort", () => void stopOnce(), { once: true });
  return { stop: stopOnce, ended, [Symbol.asyncDispose]: stopOnce };
}

async function scheduleRetention(boss: JobQueues, { prune }: WorkOptions): Promise<void> {
  if (prune !== undefined)
    await boss.schedule("retention", RETENTION, null, { tz: "UTC", singletonKey: "retention", missed: "once" });
}
