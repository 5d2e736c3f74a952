import { sql } from "kysely";

import type { FleetContext } from "../database/context.js";
import { type FleetScope, listScopes } from "../scopes/list-scopes.js";
import { type LastRuns, lastRuns } from "./last-runs.js";
import { type OpenJob, openJobs } from "./open-jobs.js";
import { reasonText } from "./reasons.js";
import { countStaged } from "./staged-rows.js";

/**
 * State of a scope now: nothing happens (`idle`), a job waits for a worker (`waiting`), for its time after a failure (`retrying`),
 * reads (`reading`) or merges (`committing`).
 */
export type ScopeState = "committing" | "idle" | "reading" | "retrying" | "waiting";

/** A scope and what happens with it. */
export interface ScopeStatus extends LastRuns {
  /** Its alias. */
  readonly scope: string;
  /** False if it is not read any more. */
  readonly enabled: boolean;
  /** Its state. */
  readonly state: ScopeState;
  /** Since when, RFC 3339; absent of `idle`. */
  readonly since?: string;
  /** When it starts at the earliest, RFC 3339; absent unless a job waits for a time. */
  readonly startsAt?: string;
  /** Attempts that have failed, 0 of `idle`. */
  readonly failures: number;
  /** Why the last attempt failed; absent if it did not. */
  readonly failure?: string;
  /** True if the last run has no end and nobody reads or merges it now: its worker is gone. The next reading goes on with it. */
  readonly interrupted: boolean;
}

/** A queue in numbers. */
export interface QueueStatus {
  /** Its name. */
  readonly queue: string;
  /** Jobs that could run now. */
  readonly waiting: number;
  /** Jobs that wait for their time. */
  readonly deferred: number;
  /** Jobs that run. */
  readonly active: number;
  /** Seconds that the oldest one has waited that could run now; 0 if none waits. */
  readonly oldestSeconds: number;
}

/** A process that works. */
export interface WorkerStatus {
  /** Machine. */
  readonly host: string;
  /** Number of the process. */
  readonly pid: number;
  /** When it began, RFC 3339. */
  readonly startedAt: string;
  /** When it was last heard of, RFC 3339. */
  readonly heardAt: string;
  /** Jobs that it has in hand. */
  readonly jobs: number;
}

/** State of a fleet, put together from its jobs and runs at this moment. */
export interface FleetStatus {
  /** Its scopes, by number. */
  readonly scopes: readonly ScopeStatus[];
  /** Its queues. */
  readonly queues: readonly QueueStatus[];
  /** Processes that work. */
  readonly workers: readonly WorkerStatus[];
  /** Jobs that were given up and wait for a person. */
  readonly failed: number;
  /** Rows that are read but not merged. */
  readonly stagedRows: number;
}

/** Reads the state of a fleet. */
export async function readStatus(context: FleetContext): Promise<FleetStatus> {
  const { boss } = context;
  const [scopes, jobs, runs, instances, failed, stagedRows] = await Promise.all([
    listScopes(context),
    openJobs(context),
    lastRuns(context),
    boss.getInstances(),
    countFailed(context),
    countStaged(context),
  ]);
  const byScope = groupBy(
    jobs.filter(({ queue }) => queue === "sync" || queue === "commit"),
    ({ scope }) => scope,
  );
  return {
    scopes: scopes.map((scope) => statusOf(scope, byScope.get(scope.id) ?? [], runs.get(scope.id))),
    queues: queuesOf(jobs, context.now()),
    workers: instances
      .filter(({ live }) => live)
      .map(({ host, pid, startedOn, heartbeatOn, workers }) => ({
        host,
        pid,
        startedAt: startedOn.toISOString(),
        heardAt: heartbeatOn.toISOString(),
        jobs: workers.reduce((sum, { active }) => sum + active, 0),
      })),
    failed,
    stagedRows,
  };
}

function statusOf({ alias, enabled }: FleetScope, jobs: readonly OpenJob[], runs: LastRuns = {}): ScopeStatus {
  // A job that runs says more than one that waits, and the merge of a run more than a job for the next one.
  const [job] = jobs.toSorted((a, b) => rank(a) - rank(b));
  const state = job === undefined ? "idle" : stateOf(job);
  return {
    scope: alias,
    enabled,
    state,
    ...(job !== undefined && {
      since: (state === "waiting" ? job.createdAt : (job.startedAt ?? job.createdAt)).toISOString(),
    }),
    ...(job?.isDeferred === true && { startsAt: job.startsAt.toISOString() }),
    failures: job?.failures ?? 0,
    ...(typeof job?.reason === "string" && { failure: reasonText(job.reason) }),
    interrupted: runs.verdict === "running" && !jobs.some((one) => one.queue === "commit" || one.state === "active"),
    ...runs,
  };
}

function rank({ queue, state }: OpenJob): number {
  return (state === "active" ? 0 : 2) + (queue === "commit" ? 0 : 1);
}

function stateOf({ queue, state, failures }: OpenJob): ScopeState {
  if (queue === "commit") return "committing";
  if (state === "active") return "reading";
  return state === "retry" || failures > 0 ? "retrying" : "waiting";
}

function queuesOf(jobs: readonly OpenJob[], now: Date): readonly QueueStatus[] {
  return [...groupBy(jobs, ({ queue }) => queue)].map(([queue, all]) => {
    const ready = all.filter((job) => job.state !== "active" && !job.isDeferred);
    const oldest = Math.min(now.getTime(), ...ready.map(({ startsAt }) => startsAt.getTime()));
    return {
      queue,
      waiting: ready.length,
      deferred: all.filter((job) => job.state !== "active" && job.isDeferred).length,
      active: all.filter(({ state }) => state === "active").length,
      oldestSeconds: Math.round((now.getTime() - oldest) / 1000),
    };
  });
}

/** `Map.groupBy` is not in the library that the packages are made for. */
function groupBy<Key>(jobs: readonly OpenJob[], toKey: (job: OpenJob) => Key): ReadonlyMap<Key, readonly OpenJob[]> {
  const groups = new Map<Key, OpenJob[]>();
  for (const job of jobs) {
    const key = toKey(job);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [job]);
    else group.push(job);
  }
  return groups;
}

async function countFailed({ db, schemas }: FleetContext): Promise<number> {
  const { rows } = await sql<{ readonly failed: number }>`
    select count(*)::int as failed from ${sql.table(`${schemas.jobs}.job`)} where name = 'dead' and state <> 'completed'`.execute(
    db,
  );
  return rows[0]?.failed ?? 0;
}
