import { type Run, ScopeInUseError } from "@plimsoll/store";
import { sql } from "kysely";

import { within } from "../database/boss.js";
import type { Job } from "../database/job-queues.js";
import type { CommitJob, ScopeJob } from "../queues/payloads.js";
import type { ReadScope, Reading } from "../reading/read-scope.js";
import { WorkerStopping, stoppableRun } from "../reading/stoppable-run.js";
import type { FleetScope } from "../scopes/list-scopes.js";
import { claimGroup } from "./claim-group.js";
import type { JobContext } from "./job-context.js";
import { scopeOf } from "./scope-of.js";
import { completeWith, putBack } from "./settle.js";
import { reasonOf } from "./words.js";

type SyncJob = Job<ScopeJob>;

/** Reads a scope into a run, and queues the merge in the transaction that ends this job. */
export async function syncJob(job: SyncJob, context: JobContext): Promise<object | undefined> {
  const scope = await scopeOf(context, job.data.scope);
  const { read } = context.work;
  if (scope === undefined || read === undefined || !scope.enabled) return { skipped: "the scope is not enabled" };
  const waiting = await waitsFor(context, scope);
  if (waiting)
    return giveBack(job, context, { scope, reason: "its last run is not merged", seconds: context.busySeconds });
  if (!(await claimGroup(context, job)))
    return giveBack(job, context, { scope, reason: "another account with its key is being read", seconds: 0 });
  try {
    await readInto(job, context, { scope, read });
  } catch (error) {
    if (error instanceof ScopeInUseError)
      return giveBack(job, context, { scope, reason: error.rawMessage, seconds: context.busySeconds });
    if (error instanceof WorkerStopping || context.end.aborted)
      return giveBack(job, context, { scope, reason: "the worker stops", seconds: 0 });
    throw error;
  }
  return undefined;
}

/** True while a run of the scope waits for its merge: two readings must not share one run. */
async function waitsFor({ db, schemas }: JobContext, { id }: FleetScope): Promise<boolean> {
  const { rows } = await sql`
    select from ${sql.table(`${schemas.jobs}.job`)}
    where name = 'commit' and state < 'completed' and data->>'scope' = ${String(id)} limit 1`.execute(db);
  return rows.length > 0;
}

interface Return {
  readonly scope: FleetScope;
  readonly reason: string;
  readonly seconds: number;
}

async function giveBack(job: SyncJob, context: JobContext, { scope, reason, seconds }: Return): Promise<undefined> {
  await putBack(context, job, seconds);
  context.onEvent({ type: "put-back", queue: job.name, scope: scope.alias, reason });
  return undefined;
}

interface Target {
  readonly scope: FleetScope;
  readonly read: ReadScope;
}

async function readInto(job: SyncJob, context: JobContext, { scope, read }: Target): Promise<void> {
  const { store, program, stop, end, onEvent } = context;
  const sealed = await sealedRun(job, context);
  if (sealed !== undefined) return queueMerge(job, context, sealed);
  await using run = await store.beginRun(scope, { program });
  await noteReading(job, context, run.id);
  onEvent({ type: "reading", scope: scope.alias, run: run.id, resumed: run.resumed });
  const signal = AbortSignal.any([job.signal, end]);
  let reading: Reading;
  try {
    reading = await read(scope, { run: stoppableRun(run, stop), signal, store });
  } catch (error) {
    const isLast = job.retryCount >= job.retryLimit && !stop.aborted && !signal.aborted;
    if (isLast) await failRun(run, reasonOf(error));
    throw error;
  }
  await noteCost(context, run.id, reading);
  const { sources, lists } = reading;
  await run.seal({ sources, lists });
  onEvent({ type: "read", scope: scope.alias, run: run.id });
  await queueMerge(job, context, run.id);
}

/** A run that could not write has ended already. */
async function failRun(run: Run, reason: string): Promise<void> {
  try {
    await run.fail(reason);
  } catch {
    // The next reading of the scope settles it.
  }
}

/** A run that this job has read completely, before its worker was gone. */
async function sealedRun({ id }: SyncJob, { db, schemas }: JobContext): Promise<number | undefined> {
  const { rows } = await sql<{ readonly run: number }>`
    select run.id as run from ${sql.table(`${schemas.store}.run`)} run
    join ${sql.table(`${schemas.fleet}.reading`)} reading on reading.run = run.id
    where reading.job = ${id} and run.verdict = 'running' and run.sealed is not null`.execute(db);
  return rows[0]?.run;
}

async function noteReading({ id, data }: SyncJob, { db }: JobContext, run: number): Promise<void> {
  await db
    .insertInto("reading")
    .values({ run, scope: data.scope, job: id })
    .onConflict((conflict) => conflict.column("run").doUpdateSet({ job: id }))
    .execute();
}

async function noteCost({ db }: JobContext, run: number, { calls, throttles }: Reading): Promise<void> {
  const cost = { calls: calls ?? null, throttles: throttles ?? null };
  await db.updateTable("reading").set(cost).where("run", "=", run).execute();
}

/** The merge waits from the moment on in which this job ends. */
async function queueMerge(job: SyncJob, context: JobContext, run: number): Promise<void> {
  const payload: CommitJob = { scope: job.data.scope, run };
  await context.db.transaction().execute(async (trx) => {
    await context.boss.send("commit", payload, { ...within(trx), singletonKey: String(payload.scope) });
    await completeWith(context, job, { trx, output: { run } });
  });
}
