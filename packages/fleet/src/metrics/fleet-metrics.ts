import { sql } from "kysely";
import { Gauge, Histogram, Registry } from "prom-client";

import type { FleetContext } from "../database/context.js";
import { type FleetStatus, readStatus } from "../status/status.js";

/** Numbers of a fleet for Prometheus. */
export interface FleetMetrics {
  /** Counts a merge of this process. */
  readonly committed: (seconds: number) => void;
  /** Reads the fleet, and writes the numbers as text. */
  readonly text: (context: FleetContext) => Promise<{ readonly text: string; readonly contentType: string }>;
}

/** Makes the numbers. Labels are scopes, queues and words of fixed lists, so they are few. */
export function createMetrics(): FleetMetrics {
  const registry = new Registry();
  const gauges = gaugesOf(registry);
  const seconds = new Histogram({
    name: "plimsoll_fleet_commit_seconds",
    help: "Seconds that merges of runs took in this process.",
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60],
    registers: [registry],
  });
  return {
    committed: (value) => seconds.observe(value),
    async text(context) {
      const [status, runs] = await Promise.all([readStatus(context), readRuns(context)]);
      for (const gauge of Object.values(gauges)) gauge.reset();
      fill(gauges, status, context.now());
      for (const { verdict, count } of runs.verdicts) gauges.runs.set({ verdict }, count);
      gauges.calls.set(runs.calls);
      gauges.throttles.set(runs.throttles);
      return { text: await registry.metrics(), contentType: registry.contentType };
    },
  };
}

type Gauges = ReturnType<typeof gaugesOf>;

function gaugesOf(registry: Registry) {
  const gauge = <const Label extends string = never>(
    name: string,
    help: string,
    labels: readonly Label[] = [],
  ): Gauge<Label> => new Gauge({ name: `plimsoll_fleet_${name}`, help, labelNames: labels, registers: [registry] });
  return {
    age: gauge(
      "last_complete_run_age_seconds",
      "Seconds since the scope was read completely; +Inf before the first time.",
      ["scope"],
    ),
    runs: gauge("runs", "Runs in the store, by how they ended.", ["verdict"]),
    calls: gauge("calls", "Calls of the runs in the store, as far as their readers counted them."),
    throttles: gauge("throttled_calls", "Calls of the runs in the store that a cloud refused for now."),
    jobs: gauge("queue_jobs", "Jobs of a queue, by what they wait for.", ["queue", "state"]),
    oldest: gauge("queue_oldest_seconds", "Seconds that the oldest job has waited that could run now.", ["queue"]),
    staged: gauge("staged_rows", "Rows that are read but not merged."),
    dead: gauge("failed_jobs", "Jobs that were given up and wait for a person."),
    workers: gauge("workers", "Workers that reported in the last half minute."),
    interrupted: gauge(
      "interrupted_scopes",
      "Scopes whose reading ended with its worker, and no other worker continues it.",
    ),
  };
}

function fill(gauges: Gauges, status: FleetStatus, now: Date): void {
  for (const { scope, enabled, completeAt } of status.scopes)
    if (enabled)
      gauges.age.set(
        { scope },
        completeAt === undefined ? Infinity : Math.max(0, (now.getTime() - Date.parse(completeAt)) / 1000),
      );
  for (const { queue, waiting, deferred, active, oldestSeconds } of status.queues) {
    for (const [state, count] of Object.entries({ waiting, deferred, active }))
      gauges.jobs.set({ queue, state }, count);
    gauges.oldest.set({ queue }, oldestSeconds);
  }
  gauges.staged.set(status.stagedRows);
  gauges.dead.set(status.failed);
  gauges.workers.set(status.workers.length);
  gauges.interrupted.set(status.scopes.filter(({ interrupted, state }) => interrupted && state === "idle").length);
}

interface RunCounts {
  readonly verdicts: readonly { readonly verdict: string; readonly count: number }[];
  readonly calls: number;
  readonly throttles: number;
}

const VERDICTS = ["complete", "incomplete", "failed", "running"];

async function readRuns({ db, schemas }: FleetContext): Promise<RunCounts> {
  const verdicts = await sql<{ readonly verdict: string; readonly count: number }>`
    select verdict, count(*)::int as count from ${sql.table(`${schemas.store}.run`)} group by verdict`.execute(db);
  const sums = await sql<{ readonly calls: number; readonly throttles: number }>`
    select coalesce(sum(calls), 0)::float8 as calls, coalesce(sum(throttles), 0)::float8 as throttles
    from ${sql.table(`${schemas.fleet}.reading`)}`.execute(db);
  const [{ calls, throttles } = { calls: 0, throttles: 0 }] = sums.rows;
  return {
    verdicts: VERDICTS.map((verdict) => ({
      verdict,
      count: verdicts.rows.find((row) => row.verdict === verdict)?.count ?? 0,
    })),
    calls,
    throttles,
  };
}
