import type { Fleet, WorkerEvent, WorkerOptions } from "../src/index.js";
import { EventLog } from "./event-log.js";
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
  const log = new EventLog<WorkerEvent>();
  const worker = await fleet.worker({ ...QUICK, graceMs: 500, ...options, onEvent: (event) => log.add(event) });
  return {
    said: log.said,
    until: (isIt) => log.until(isIt),
    stop: () => worker.stop(),
  };
}
