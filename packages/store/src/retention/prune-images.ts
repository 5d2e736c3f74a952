import { sql } from "kysely";

import type { Db } from "../schema/tables.js";

/** Rows that one transaction looks at. */
const BATCH = 10_000;

/** Surroundings of {@link pruneImages}. */
export interface PruneImages {
  readonly db: Db;
  readonly scope: number;
  /** Called between batches, where it may throw. */
  readonly onBatch: () => void;
}

/**
 * Removes images that no row needs any more, with the vendor's record, which takes most of their space. Images staged by a process that
 * was ended stay, since its run may be continued.
 */
export async function pruneImages(place: PruneImages): Promise<void> {
  const staged = await runningRuns(place);
  await inBatches(place, "image", (trx, [from, to]) =>
    sql`delete from image where scope = ${place.scope} and id > ${from} and id <= ${to}
      and not exists (select 1 from image_state where image_state.image = image.id)
      and not exists (select 1 from stage_image where stage_image.run in (${sql.join(staged)}) and stage_image.image = image.id)`.execute(
      trx,
    ),
  );
  await inBatches(place, "subject", async (trx, [from, to]) => {
    const gone = sql`select id from subject where scope = ${place.scope} and id > ${from} and id <= ${to}
      and not exists (select 1 from image_state where image_state.subject = subject.id)
      and not exists (select 1 from finding where finding.scope = ${place.scope} and finding.subject = subject.id)
      and not exists (select 1 from stage_image where stage_image.run in (${sql.join(staged)}) and stage_image.subject = subject.id)
      and not exists (select 1 from stage_subject where stage_subject.run in (${sql.join(staged)}) and stage_subject.subject = subject.id)`;
    await sql`delete from subject_list where subject in (${gone})`.execute(trx);
    await sql`delete from subject where id in (${gone})`.execute(trx);
  });
}

/** Runs that are going on or whose process was ended; 0, which no run has, so that the list is never empty. */
async function runningRuns({ db, scope }: PruneImages): Promise<readonly number[]> {
  const rows = await db
    .selectFrom("run")
    .select("id")
    .where("scope", "=", scope)
    .where("verdict", "=", "running")
    .execute();
  return [0, ...rows.map(({ id }) => id)];
}

/** Does work with all numbers of a table, batch by batch, each in a transaction. */
async function inBatches(
  { db, scope, onBatch }: PruneImages,
  table: "image" | "subject",
  work: (trx: Db, range: readonly [number, number]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; ;) {
    onBatch();
    const ids = await db
      .selectFrom(table)
      .select("id")
      .where("scope", "=", scope)
      .where("id", ">", from)
      .orderBy("id")
      .limit(BATCH)
      .execute();
    const to = ids.at(-1)?.id;
    if (to === undefined) return;
    const after = from;
    await db.transaction().execute((trx) => work(trx, [after, to]));
    from = to;
  }
}
