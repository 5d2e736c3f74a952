import { type RunResult, ScopeInUseError, StoreError } from "@plimsoll/store";

import { within } from "../database/boss.js";
import type { Job } from "../database/job-queues.js";
import type { FleetDb } from "../database/tables.js";
import type { CommitJob, RunJob } from "../queues/payloads.js";
import type { FleetScope } from "../scopes/list-scopes.js";
import type { JobContext } from "./job-context.js";
import { scopeOf } from "./scope-of.js";
import { completeWith, putBack } from "./settle.js";

/**
 * Merges a run. The job ends in the same transaction: either both are done, or neither is. A second delivery finds the run merged, and
 * changes nothing.
 */
export async function commitJob(job: Job<CommitJob>, context: JobContext): Promise<object | undefined> {
  const scope = await scopeOf(context, job.data.scope);
  if (scope === undefined) return { skipped: "the scope no longer belongs to the fleet" };
  const startedAt = performance.now();
  try {
    const { verdict } = await merge(job, context, scope);
    const seconds = (performance.now() - startedAt) / 1000;
    context.onEvent({ type: "committed", scope: scope.alias, run: job.data.run, verdict, seconds });
  } catch (error) {
    if (error instanceof ScopeInUseError) {
      await putBack(context, job, context.busySeconds);
      context.onEvent({ type: "put-back", queue: job.name, scope: scope.alias, reason: error.rawMessage });
    } else if (error instanceof StoreError && error.code === "StageLost") await readAgain(job, context, scope);
    else throw error;
  }
  return undefined;
}

async function merge(job: Job<CommitJob>, context: JobContext, scope: FleetScope): Promise<RunResult> {
  const { merges, store } = context;
  const startedAt = performance.now();
  return merges.transaction().execute(async (trx) => {
    const result = await store.commitRun(job.data.run, { within: within(trx).db });
    const milliseconds = Math.round(performance.now() - startedAt);
    await trx.updateTable("reading").set({ commit_ms: milliseconds }).where("run", "=", job.data.run).execute();
    if (result.verdict !== "failed") await queueFollowers(context, trx, { scope, run: job.data.run });
    await completeWith(context, job, { trx, output: { verdict: result.verdict, gaps: result.gaps } });
    return result;
  });
}

interface Merged {
  readonly scope: FleetScope;
  readonly run: number;
}

/** Jobs that follow from a merge wait from the moment on in which it is seen. */
async function queueFollowers({ boss, work }: JobContext, trx: FleetDb, { scope, run }: Merged): Promise<void> {
  const part = within(trx);
  const payload: RunJob = { scope: scope.id, run };
  // A job that waits for the run before takes this one's place: what counts is the newest.
  for (const [name, isWanted] of [
    ["gate", work.gate],
    ["export", work.exportRun],
  ] as const)
    if (isWanted !== undefined) await boss.upsert(name, payload, { ...part, singletonKey: String(scope.id) });
  if (work.readTexts !== undefined)
    await boss.send("advisory", { cloud: scope.cloud }, { ...part, singletonKey: scope.cloud });
}

/** The server has crashed since, and with it went what was staged: the scope is read again, and nothing is closed meanwhile. */
async function readAgain(job: Job<CommitJob>, context: JobContext, scope: FleetScope): Promise<void> {
  const { boss, db, onEvent } = context;
  await db.transaction().execute(async (trx) => {
    const data = { scope: scope.id };
    await boss.send("sync", data, { ...within(trx), singletonKey: String(scope.id), group: { id: scope.group } });
    await completeWith(context, job, { trx, output: { skipped: "its stage is lost" } });
  });
  const reason = "the server has crashed, and what was read is lost; it is read again";
  onEvent({ type: "put-back", queue: job.name, scope: scope.alias, reason });
}
