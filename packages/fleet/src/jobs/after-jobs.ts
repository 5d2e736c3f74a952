import type { Job } from "../database/job-queues.js";
import type { AdvisoryJob, RunJob } from "../queues/payloads.js";
import type { JobContext } from "./job-context.js";
import { scopeOf } from "./scope-of.js";
import { reasonOf } from "./words.js";

/** Reads the texts about vulnerabilities that the store lacks. */
export async function advisoryJob(
  { data: { cloud }, signal }: Job<AdvisoryJob>,
  { store, work, end }: JobContext,
): Promise<undefined> {
  await work.readTexts?.(cloud, { store, signal: AbortSignal.any([signal, end]) });
  return undefined;
}

/** Evaluates the policy about a run, and writes the verdict down. */
export async function gateJob(
  { data: { scope: id, run }, signal }: Job<RunJob>,
  context: JobContext,
): Promise<object | undefined> {
  const { db, store, work, end } = context;
  const scope = await scopeOf(context, id);
  if (scope === undefined || work.gate === undefined) return { skipped: "there is no policy, or no scope" };
  const verdict = await work.gate(scope, { store, run, signal: AbortSignal.any([signal, end]) });
  const { passed, violations } = verdict;
  const row = { passed, violations, summary: reasonOf(verdict.summary ?? "") };
  await db
    .insertInto("verdict")
    .values({ scope: id, run, ...row })
    .onConflict((conflict) => conflict.columns(["scope", "run"]).doUpdateSet(row))
    .execute();
  return { passed, violations };
}

/** Writes a scope out as it is after a run. */
export async function exportJob(
  { data: { scope: id, run }, signal }: Job<RunJob>,
  context: JobContext,
): Promise<undefined> {
  const { store, work, end } = context;
  const scope = await scopeOf(context, id);
  if (scope !== undefined) await work.exportRun?.(scope, { store, run, signal: AbortSignal.any([signal, end]) });
  return undefined;
}

/** Removes what is older than it has to be kept. */
export async function retentionJob({ signal }: Job, { store, work, end }: JobContext): Promise<undefined> {
  await work.prune?.({ store, signal: AbortSignal.any([signal, end]) });
  return undefined;
}
