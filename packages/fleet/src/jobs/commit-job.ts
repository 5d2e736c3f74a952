import { type RunResult, type RunSource, ScopeInUseError } from "@plimsoll/store";
import { type Kysely, sql } from "kysely";

import { within } from "../database/boss.js";
import type { Job } from "../database/job-queues.js";
import type { CommitJob, RunJob } from "../queues/payloads.js";
import type { FleetScope } from "../scopes/list-scopes.js";
import type { JobContext } from "./job-context.js";
import { scopeOf } from "./scope-of.js";
import { completeWith, putBack } from "./settle.js";

/** Seconds after which a merge is tried again whose scope is in other hands. */
const IN_USE_SECONDS = 5;

/**
 * Merges a run. The job ends in the same transaction: either both are done, or neither is. A second delivery finds the run
 * committed, or in the hands of another reading, and changes nothing.
 */
export async function commitJob(
  job: Job<CommitJob>,
  context: JobContext,
): Promise<object | undefined> {
  const { run: number, job: reader, scope: id } = job.data;
  const scope = await scopeOf(context, id);
  if (scope === undefined) return { skipped: "the scope is not the fleet's any more" };
  const sources = await sealedSources(context, number, reader);
  if (sources === undefined) return { skipped: "another reading has gone on with the run" };
  const { store, program, onEvent } = context;
  const startedAt = performance.now();
  try {
    await using run = await store.beginRun(scope, { program, resume: number });
    const result = await run.commit({
      sources,
      within: async (trx, done) => {
        await follow(context, { trx, scope, done, startedAt });
        await completeWith(context, job, { trx, output: { verdict: done.verdict, gaps: done.gaps } });
      },
    });
    const seconds = (performance.now() - startedAt) / 1000;
    onEvent({ type: "committed", scope: scope.alias, run: number, verdict: result.verdict, seconds });
  } catch (error) {
    if (!(error instanceof ScopeInUseError)) throw error;
    await putBack(context, job, IN_USE_SECONDS);
    onEvent({ type: "put-back", queue: job.name, scope: scope.alias, reason: error.rawMessage });
  }
  return undefined;
}

/** Outcomes of the lists, if the run is still as the job has read it that asked for the merge. */
async function sealedSources(
  { db }: JobContext,
  run: number,
  job: string,
): Promise<readonly RunSource[] | undefined> {
  const row = await db
    .selectFrom("reading")
    .select("sources")
    .where("run", "=", run)
    .where("job", "=", job)
    .where("sealed_at", "is not", null)
    .executeTakeFirst();
  return typeof row?.sources === "string" ? (JSON.parse(row.sources) as readonly RunSource[]) : undefined; // written by the sync job
}

interface Merged {
  readonly trx: Kysely<unknown>;
  readonly scope: FleetScope;
  readonly done: RunResult;
  readonly startedAt: number;
}

/** What follows from a merge, in its transaction. */
async function follow(
  { boss, work, schemas }: JobContext,
  { trx, scope, done, startedAt }: Merged,
): Promise<void> {
  const milliseconds = Math.round(performance.now() - startedAt);
  await sql`update ${sql.table(`${schemas.fleet}.reading`)} set commit_ms = ${milliseconds} where run = ${done.run}`.execute(
    trx,
  );
  if (done.verdict === "failed") return;
  const part = within(trx);
  const payload: RunJob = { scope: scope.id, run: done.run };
  // A job that waits for the run before takes this one's place: what counts is the newest.
  for (const [name, isWanted] of [
    ["gate", work.gate],
    ["export", work.exportRun],
  ] as const)
    if (isWanted !== undefined) await boss.upsert(name, payload, { ...part, singletonKey: String(scope.id) });
  if (work.readTexts !== undefined)
    await boss.send("advisory", { cloud: scope.cloud }, { ...part, singletonKey: scope.cloud, group: { id: scope.cloud } });
}
