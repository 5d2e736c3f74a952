import { sql } from "kysely";

import type { JobContext } from "../jobs/job-context.js";

/**
 * Lets jobs whose worker is gone start again at once: the wait before a retry is for clouds that fail, and here none has.
 *
 * @param everySeconds - Seconds between two looks.
 * @returns ends it.
 */
export function startHastening(context: JobContext, everySeconds: number): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    // A database that does not answer is told by the jobs; the next look is in a moment.
    last = last.then(() => hasten(context)).catch(() => undefined);
  }, everySeconds * 1000);
  return async () => {
    clearInterval(timer);
    await last;
  };
}

async function hasten({ db, schemas, boss }: JobContext): Promise<void> {
  const { rows } = await sql<{ readonly id: string; readonly name: string }>`
    select id::text as id, name from ${sql.table(`${schemas.jobs}.job`)}
    where state = 'retry' and start_after > now() and output->'value'->>'message' = 'job heartbeat timeout'`.execute(
    db,
  );
  for (const { id, name } of rows) await boss.update(name, undefined, { id, startAfter: new Date() });
}
