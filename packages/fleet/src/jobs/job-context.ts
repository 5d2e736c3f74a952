import type { FleetContext } from "../database/context.js";
import type { Job } from "../database/job-queues.js";
import type { FleetDb } from "../database/tables.js";
import type { WorkOptions, WorkerEvent } from "./work-options.js";

/** Surroundings of a job. */
export interface JobContext extends FleetContext {
  /** Connections whose statements may take as long as a merge does. */
  readonly merges: FleetDb;
  /** Work that this worker does. */
  readonly work: WorkOptions;
  /** Seconds after which a job is taken again whose scope is in other hands. */
  readonly busySeconds: number;
  /** Gives errors of the database their names. */
  readonly toError: (error: unknown) => unknown;
  /** Aborted when the worker stops: the page at hand is finished. */
  readonly stop: AbortSignal;
  /** Aborted when the worker has waited long enough for that. */
  readonly end: AbortSignal;
  /** Called with what happens. */
  readonly onEvent: (event: WorkerEvent) => void;
}

/** Does a job of a queue. What it returns is kept as the job's output. */
export type Handler<Payload> = (job: Job<Payload>, context: JobContext) => Promise<object | undefined>;
