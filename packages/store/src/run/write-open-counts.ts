import { type RawBuilder, sql } from "kysely";

import { OPEN_COLUMNS } from "../schema/open-counts.js";
import { openSums } from "../words/open-sums.js";
import type { Merging } from "./staging.js";

const COLUMNS = sql.join(OPEN_COLUMNS.map((name) => sql.ref(name)));

/**
 * Brings the open findings of each image up to date, inside the transaction of a commit: by what the run has moved, so that the time does
 * not grow with the findings that stay.
 */
export async function addToOpenCounts({ db, run, scope }: Merging): Promise<void> {
  const moved = (severity: number): RawBuilder<unknown> =>
    sql`sum(case when "after" = ${sql.lit(severity)} then 1 else 0 end - case when "before" = ${sql.lit(severity)} then 1 else 0 end)`;
  const added = OPEN_COLUMNS.map(
    (name) => sql`${sql.ref(name)} = ${sql.ref(`subject_open.${name}`)} + ${sql.ref(`excluded.${name}`)}`,
  );
  await sql`insert into subject_open (scope, subject, ${COLUMNS})
    select scope, subject, ${sql.join(OPEN_COLUMNS.map((_, severity) => moved(severity)))}
    from finding_move where scope = ${scope} and run = ${run} group by scope, subject
    on conflict (scope, subject) do update set ${sql.join(added)}`.execute(db);
  await sql`delete from subject_open where scope = ${scope}
    and subject in (select subject from finding_move where scope = ${scope} and run = ${run})
    and ${sql.join(
      OPEN_COLUMNS.map((name) => sql.ref(name)),
      sql` + `,
    )} = 0`.execute(db);
}

/** Counts all open findings of a scope anew: after its first run, and after one of an older version. */
export async function countOpenAnew({ db, scope }: Pick<Merging, "db" | "scope">): Promise<void> {
  await db.deleteFrom("subject_open").where("scope", "=", scope).execute();
  await sql`insert into subject_open (scope, subject, ${COLUMNS})
    select scope, subject, ${openSums()} from finding
    where scope = ${scope} and closed_run is null group by scope, subject`.execute(db);
}
