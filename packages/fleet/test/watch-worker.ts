import type { Fleet, WorkerEvent, WorkerOptions } from "../src/index.js";
import { QUICK } from "./quick.js";

/** A worker of this process. */
export interface WatchedWorker {
  /** Everything that it has said. */
  readonly said: readonly WorkerEvent[];
  /** Waits until it has said something of which this is true. */
  until(isIt: (said: WorkerEvent) => boolean): Promise<WorkerEvent>;
  /** Stops it. */
  stop(): Promise<void>;
}

/** Starts a worker in this process, which ends with its fleet; what it has in hand then is broken off soon. */
export async function watchWorker(fleet: Fleet, options: WorkerOptions): Promise<WatchedWorker> {
  const said: WorkerEvent[] = [];
  const waiting = new Set<() => void>();
  const onEvent = (event: WorkerEvent): void => {
    said.push(event);
    for (const look of waiting) look();
  };
  const worker = await fleet.worker({ ...QUICK, graceMs: 500, ...options, onEvent });
  return {
    said,
    until: (isIt) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = said.find(isIt);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    stop: () => worker.stop(),
  };
}
