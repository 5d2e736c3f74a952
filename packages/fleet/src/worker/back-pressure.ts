import type { JobContext } from "../jobs/job-context.js";
import { countUnmerged } from "../status/staged-rows.js";
import type { QueueWork } from "./start-queue.js";

interface Pressure {
  /** Most rows. */
  readonly limit: number;
  /** The queue that makes them; absent if this worker reads nothing. */
  readonly queue: QueueWork | undefined;
  /** Seconds between two looks at the rows that wait for their merge. */
  readonly everySeconds: number;
  /** Begins to take jobs. */
  readonly start: (queue: QueueWork) => Promise<string>;
}

/** Takes jobs of a queue only while few rows wait for their merge. Readings that have begun go on, and so do merges. */
export function startBackPressure(
  context: JobContext,
  { limit, queue, everySeconds, start }: Pressure,
): { readonly stop: () => Promise<void> } {
  if (queue === undefined) return { stop: async () => undefined };
  const { boss, onEvent, stop } = context;
  let isTaking = false;
  let wasPaused = false;
  const look = async (): Promise<void> => {
    const stagedRows = await countUnmerged(context, limit + 1);
    if (stop.aborted) return;
    const isFull = stagedRows > limit;
    if (isFull && isTaking) await boss.offWork(queue.name, { wait: false });
    if (!isFull && !isTaking) await start(queue);
    if (isFull && !wasPaused) onEvent({ type: "paused", stagedRows });
    if (!isFull && wasPaused) onEvent({ type: "resumed", stagedRows });
    isTaking = !isFull;
    wasPaused = isFull;
  };
  let last = look();
  const survive = (): void => undefined;
  last = last.catch(survive);
  const timer = setInterval(() => {
    // A database that does not answer is told by the jobs; the next look is in a moment.
    last = last.then(look).catch(survive);
  }, everySeconds * 1000);
  return {
    async stop() {
      clearInterval(timer);
      await last;
    },
  };
}
