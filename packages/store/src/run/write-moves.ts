import { sql } from "kysely";

import type { Db } from "../schema/tables.js";
import { UNKNOWN_SEVERITY } from "../words/codes.js";

/** A committed run and the one before it, of one scope. */
export interface RunStep {
  readonly db: Db;
  readonly scope: number;
  readonly run: number;
  /** The committed run before. */
  readonly before: number;
}

/**
 * Writes what a run has moved, inside a transaction. A finding whose state or fix alone has changed has not moved.
 *
 * The rows are looked for between the two runs and not at the later one: the ends of rows whose run was removed stay at its number
 * for a while.
 *
 * @returns the number of findings, for `run.moves`.
 */
export async function writeMoves(step: RunStep): Promise<number> {
  const { db, scope, run } = step;
  const severity = sql`cast(coalesce(severity, ${UNKNOWN_SEVERITY}) as smallint)`;
  const none = sql`cast(null as smallint)`;
  const { gone, come } = endsOf(step);
  const { numAffectedRows } = await sql`insert into finding_move (scope, run, subject, problem, kind, "before", "after")
    select cast(${scope} as integer), cast(${run} as integer), subject, problem, min(kind), max("before"), max("after") from (
      select subject, problem, kind, ${severity} as "before", ${none} as "after" from finding where ${gone}
      union all select subject, problem, kind, ${none}, ${severity} from finding where ${come}
    ) as moved group by subject, problem having max("before") is distinct from max("after")
    order by subject, problem`.execute(db);
  await sql`insert into image_move (scope, run, image, present)
    select cast(${scope} as integer), cast(${run} as integer), image, max(present) from (
      select image, cast(0 as smallint) as present from image_state where ${gone}
      union all select image, cast(1 as smallint) from image_state where ${come}
    ) as moved group by image having count(*) = 1 order by image`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** Rows that hold at one of two runs and end or begin in between. */
function endsOf({ scope, run, before }: RunStep) {
  return {
    gone: sql`scope = ${scope} and closed_run > ${before} and closed_run <= ${run} and first_run <= ${before}`,
    come: sql`scope = ${scope} and first_run > ${before} and first_run <= ${run} and (closed_run is null or closed_run > ${run})`,
  };
}

/** Runs of an older version that get their moves at once: a month of days. */
const FILLED_AT_ONCE = 31;

/**
 * Writes what earlier runs of a scope have moved, where an older version or a retention has left that out, the newest first. Under the
 * lock of the scope; each run in a transaction of its own, so that no other process waits for long.
 */
export async function fillMoves(db: Db, scope: number): Promise<void> {
  const lacking = await db
    .selectFrom("run")
    .select(({ selectFrom }) => [
      "id as run",
      selectFrom("run as earlier")
        .select(({ fn }) => fn.max("earlier.id").as("id"))
        .where("earlier.scope", "=", scope)
        .where("earlier.committed_at", "is not", null)
        .whereRef("earlier.id", "<", "run.id")
        .as("before"),
    ])
    .where("scope", "=", scope)
    .where("committed_at", "is not", null)
    .where("moves", "is", null)
    .orderBy("id", "desc")
    .limit(FILLED_AT_ONCE)
    .execute();
  for (const { run, before } of lacking)
    // The first run of a scope has none before: whatever is open then has come with it.
    if (before !== null)
      await db.transaction().execute(async (trx) => {
        const moves = await writeMoves({ db: trx, scope, run, before });
        await trx.updateTable("run").set({ moves }).where("id", "=", run).execute();
      });
}
