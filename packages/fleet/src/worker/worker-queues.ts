import { advisoryJob, exportJob, gateJob, retentionJob } from "../jobs/after-jobs.js";
import { commitJob } from "../jobs/commit-job.js";
import { syncJob } from "../jobs/sync-job.js";
import type { WorkOptions } from "../jobs/work-options.js";
import type { QueueWork } from "./start-queue.js";

/** Merges of one worker at the same time: the database has the work with them. */
const MERGES = 2;

/** The queues that a worker works on. */
export interface WorkerQueues {
  /** Reads scopes; absent if it reads none. */
  readonly sync?: QueueWork;
  /** All others. */
  readonly others: readonly QueueWork[];
}

/** Queues by what a worker can do. */
export function queuesOf({ read, gate, exportRun, readTexts, prune }: WorkOptions, slots: number): WorkerQueues {
  const others: QueueWork[] = [{ name: "commit", slots: Math.min(slots, MERGES), handle: commitJob, next: "sync" }];
  if (readTexts !== undefined) others.push({ name: "advisory", slots: 1, handle: advisoryJob });
  if (gate !== undefined) others.push({ name: "gate", slots: 1, handle: gateJob });
  if (exportRun !== undefined) others.push({ name: "export", slots: 1, handle: exportJob });
  if (prune !== undefined) others.push({ name: "retention", slots: 1, handle: retentionJob });
  if (read === undefined) return { others };
  return { others, sync: { name: "sync", slots, handle: syncJob, next: "commit" } };
}
