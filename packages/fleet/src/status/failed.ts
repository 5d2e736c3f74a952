import { sql } from "kysely";

import type { FleetContext } from "../database/context.js";
import { FleetError } from "../errors/fleet-error.js";

/** A job that was given up. */
export interface FailedJob {
  /** ID for `retry` and `drop`. */
  readonly id: string;
  /** Kind of job. */
  readonly queue: string;
  /** Alias of its scope; absent if it is about none. */
  readonly scope?: string;
  /** Attempts that were made. */
  readonly attempts: number;
  /** When it was given up, RFC 3339. */
  readonly failedAt: string;
  /** Why, in words. */
  readonly reason: string;
}

interface Row {
  readonly id: string;
  readonly queue: string | null;
  readonly alias: string | null;
  readonly attempts: number | null;
  readonly failed: Date;
  readonly source: string | null;
}

/** Words of pg-boss for jobs that ended without an error of their own. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/heartbeat/i, "its worker stopped without a word: the process was killed, its machine lost, or its network cut"],
  [/timeout|expired/i, "it took longer than a job of its kind may"],
];

/** The jobs that were given up, the oldest first. */
export async function failedJobs({ db, schemas }: Pick<FleetContext, "db" | "schemas">): Promise<readonly FailedJob[]> {
  const { rows } = await sql<Row>`
    select job.id::text as id, job.source_name as queue, scope.alias, job.source_retry_count as attempts, job.created_on as failed,
           coalesce(job.source_output->>'message', job.source_output->'value'->>'message', job.output->>'message') as source
    from ${sql.table(`${schemas.jobs}.job`)} job
    left join ${sql.table(`${schemas.store}.scope`)} scope on scope.id = (job.data->>'scope')::int
    where job.name = 'dead' and job.state <> 'completed'
    order by job.created_on, job.id`.execute(db);
  return rows.map(({ id, queue, alias, attempts, failed, source }) => ({
    id,
    queue: queue ?? "unknown",
    ...(alias !== null && { scope: alias }),
    attempts: (attempts ?? 0) + 1,
    failedAt: failed.toISOString(),
    reason: wordsOf(source),
  }));
}

function wordsOf(source: string | null): string {
  if (source === null || source === "") return "it said no reason";
  return REASONS.find(([form]) => form.test(source) && !source.startsWith("["))?.[1] ?? source;
}

/** What became of jobs that are to be tried again. */
export interface RetryResult {
  /** Jobs that wait again. */
  readonly retried: number;
  /** Jobs that stay, because their scope has a job of the kind already. */
  readonly present: number;
}

/**
 * Puts jobs that were given up into their queues again.
 *
 * @throws {FleetError} when none has one of the IDs (`UnknownJob`); then nothing is done.
 */
export async function retryJobs(context: FleetContext, ids: readonly string[]): Promise<RetryResult> {
  const wanted = await checkIds(context, ids);
  if (wanted.length === 0) return { retried: 0, present: 0 };
  // One that met a job of its scope before has failed in place, and is taken again only from its queue.
  await context.boss.retry("dead", wanted);
  const retried = await context.boss.redrive("dead", { ids: wanted });
  return { retried, present: wanted.length - retried };
}

/**
 * Forgets jobs that were given up.
 *
 * @throws {FleetError} when none has one of the IDs (`UnknownJob`); then nothing is done.
 */
export async function dropJobs(context: FleetContext, ids: readonly string[]): Promise<number> {
  const wanted = await checkIds(context, ids);
  if (wanted.length > 0) await context.boss.deleteJob("dead", wanted);
  return wanted.length;
}

async function checkIds(context: FleetContext, ids: readonly string[]): Promise<string[]> {
  const known = new Set((await failedJobs(context)).map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new FleetError("UnknownJob", `no job that was given up has the ID ${JSON.stringify(unknown)}. See failed().`);
  return [...new Set(ids)];
}
