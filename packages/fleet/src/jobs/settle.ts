import type { Kysely } from "kysely";

import { within } from "../database/boss.js";
import type { Job, Settled } from "../database/job-queues.js";
import type { FleetDb } from "../database/tables.js";
import { FleetError } from "../errors/fleet-error.js";
import type { JobContext } from "./job-context.js";

/** A job as it was taken: its ID and attempt fence what may be done with it. */
type Taken<Payload> = Pick<Job<Payload>, "data" | "groupId" | "id" | "name" | "retryCount" | "singletonKey">;

/**
 * Ends a job inside a transaction, together with what it has written there.
 *
 * @throws {FleetError} when the job is another worker's by now (`LostLease`); the transaction must not be committed then.
 */
export async function completeWith<Tables>(
  { boss }: Pick<JobContext, "boss">,
  job: Pick<Taken<unknown>, "id" | "name" | "retryCount">,
  { trx, output }: { readonly trx: Kysely<Tables>; readonly output: object },
): Promise<void> {
  const { id, name, retryCount } = job;
  const done = await boss.complete(name, { id, retryCount }, output, within(trx));
  requireOne(done, job);
}

/** Gives a job back: it waits again, as if nobody had taken it, and the attempt does not count. */
export async function putBack<Payload extends object>(
  { boss, db }: Pick<JobContext, "boss"> & { readonly db: FleetDb },
  { id, name, retryCount, data, groupId, singletonKey }: Taken<Payload>,
  afterSeconds: number,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const part = within(trx);
    requireOne(await boss.deleteJob(name, { id, retryCount }, part), { id, name });
    await boss.send(name, data, {
      ...part,
      ...(typeof singletonKey === "string" && { singletonKey }),
      ...(typeof groupId === "string" && { group: { id: groupId } }),
      startAfter: afterSeconds,
    });
  });
}

function requireOne({ affected }: Settled, { id, name }: Pick<Taken<unknown>, "id" | "name">): void {
  if (affected !== 1)
    throw new FleetError(
      "LostLease",
      `the ${name} job ${id} was taken over by another worker, because this one did not report for too long. Its work is discarded.`,
    );
}
