import { sql } from "kysely";

import type { Job } from "../database/job-queues.js";
import type { JobContext } from "./job-context.js";

/**
 * Claims the group of a job. pg-boss counts the active jobs of a group as it takes one, so two workers that look at the same moment
 * can each take one; of these, one gets the claim. It ends with the job that has it, whichever way that ends, since it holds only
 * while the queue calls that job active.
 *
 * @returns false if another job of the group is being done.
 */
export async function claimGroup(
  { db, schemas }: Pick<JobContext, "db" | "schemas">,
  { id, groupId }: Pick<Job, "groupId" | "id">,
): Promise<boolean> {
  if (typeof groupId !== "string") return true;
  const { rows } = await sql`
    insert into ${sql.table(`${schemas.fleet}.group_claim`)} as claim (key_group, job) values (${groupId}, ${id})
    on conflict (key_group) do update set job = excluded.job
    where claim.job = excluded.job or not exists (
      select from ${sql.table(`${schemas.jobs}.job`)} job where job.id = claim.job::uuid and job.name = 'sync' and job.state = 'active')
    returning job`.execute(db);
  return rows.length > 0;
}
