import type { Job, JobQueues } from "../database/job-queues.js";
import type { Handler, JobContext } from "../jobs/job-context.js";
import { scopeOf } from "../jobs/scope-of.js";
import { failureOf, reasonOf } from "../jobs/words.js";
import type { QueueName } from "../queues/queues.js";

/** A queue that a worker works on. */
export interface QueueWork {
  /** Its name. */
  readonly name: QueueName;
  /** Jobs at the same time. */
  readonly slots: number;
  /** Does one. */
  // oxlint-disable-next-line typescript/no-explicit-any -- each queue has a payload of its own, which only its handler knows
  readonly handle: Handler<any>;
  /** Queue that probably has a job when one of this is done. */
  readonly next?: QueueName;
}

interface Surroundings {
  /** Jobs at hand. */
  readonly running: Set<Promise<unknown>>;
  /** Seconds between two looks at an empty queue. */
  readonly pollSeconds: number;
}

/** Begins to take jobs of a queue; of one group, one at a time in the whole fleet. */
export function startQueue(
  { name, slots, handle, next }: QueueWork,
  context: JobContext,
  { running, pollSeconds }: Surroundings,
): Promise<string> {
  const { boss } = context;
  return boss.work(
    name,
    { localConcurrency: slots, groupConcurrency: 1, pollingIntervalSeconds: pollSeconds, includeMetadata: true },
    async ([job]: Job[]) => {
      if (job === undefined) return undefined;
      const work = handle(job, context);
      running.add(work);
      try {
        return await work;
      } catch (thrown) {
        const error = context.toError(thrown);
        await tellFailure(job, context, error);
        throw failureOf(error);
      } finally {
        running.delete(work);
        wake(boss, name);
        if (next !== undefined) wake(boss, next);
      }
    },
  );
}

/** Lets the workers of this process look at a queue now instead of after their pause. */
function wake(boss: JobQueues, queue: QueueName): void {
  for (const { id, name } of boss.getWipData()) if (name === queue) boss.notifyWorker(id);
}

async function tellFailure(job: Job, context: JobContext, error: unknown): Promise<void> {
  const { name: queue, retryCount, retryLimit, data } = job;
  const event = { type: "failed", queue, reason: reasonOf(error), last: retryCount >= retryLimit } as const;
  const scope = "scope" in data ? await scopeOf(context, Number(data.scope)).catch(() => undefined) : undefined;
  context.onEvent(scope === undefined ? event : { ...event, scope: scope.alias });
}
