import { type SqlBool, sql } from "kysely";

import { STATE_COLUMNS } from "../schema/tables.js";
import type { StagedWork } from "./staged-work.js";
import { SETTLED, type Merging } from "./staging.js";

/** Facts about the run whose images are merged. */
export interface ImagesToMerge {
  /** Numbers of the lists that were read completely. */
  readonly complete: readonly number[];
  readonly work: StagedWork;
}

/** Merges the staged images. An image that is missing is gone only if its list was read completely. */
export async function mergeImages(merging: Merging, { complete, work }: ImagesToMerge): Promise<void> {
  await closeMissing(merging, complete);
  if (work.images) {
    await closeChanged(merging);
    await openNew(merging);
  }
  if (work.images || work.subjects) await updateLatest(merging);
  if (work.names) await nameSubjects(merging);
  if (work.lists) await keepVerdicts(merging);
  await leaveImages(merging);
}

async function closeMissing({ db, run, scope }: Merging, complete: readonly number[]): Promise<void> {
  if (complete.length === 0) return;
  await db
    .updateTable("image_state")
    .set({ closed_run: run })
    .where("scope", "=", scope)
    .where("closed_run", "is", null)
    .where("source", "in", complete)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("stage_image")
            .select("stage_image.run")
            .where("stage_image.run", "=", run)
            .whereRef("stage_image.image", "=", "image_state.image"),
        ),
      ),
    )
    .execute();
}

async function closeChanged({ db, run, scope }: Merging): Promise<void> {
  const differs = STATE_COLUMNS.map(
    (name) => sql<SqlBool>`${sql.ref(`stage_image.${name}`)} is distinct from ${sql.ref(`image_state.${name}`)}`,
  );
  await db
    .updateTable("image_state")
    .set({ closed_run: run })
    .where("scope", "=", scope)
    .where("closed_run", "is", null)
    .where("image", "in", (nested) =>
      nested
        .selectFrom("stage_image")
        .select("stage_image.image")
        .where("stage_image.run", "=", run)
        .where("stage_image.changed", "=", 1)
        .whereRef("stage_image.image", "=", "image_state.image")
        .where(({ or }) => or(differs)),
    )
    .execute();
}

async function openNew({ db, run, scope }: Merging): Promise<void> {
  await db
    .insertInto("image_state")
    .columns(["scope", "first_run", "image", "source", ...STATE_COLUMNS])
    .expression((builder) =>
      builder
        .selectFrom("stage_image")
        .select([
          sql<number>`cast(${scope} as integer)`.as("scope"),
          "stage_image.run as first_run",
          "stage_image.image",
          "stage_image.source",
          ...STATE_COLUMNS.map((name) => `stage_image.${name}` as const),
        ])
        .where("stage_image.run", "=", run)
        .where("stage_image.changed", "=", 1)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("image_state")
                .select("image_state.image")
                .whereRef("image_state.image", "=", "stage_image.image")
                .where("image_state.closed_run", "is", null),
            ),
          ),
        ),
    )
    .execute();
}

/** Images as the cloud gives them now, and the stamps of those whose findings were read completely. */
async function updateLatest({ db, run }: Merging): Promise<void> {
  // In one statement: each update of an image rewrites its row and its places in the indexes. Of an image that is the same as before,
  // only a stamp that it lacked is staged.
  await sql`update image set
      doc = case when staged.changed = 1 then staged.doc else image.doc end,
      hash = case when staged.changed = 1 then staged.hash else image.hash end,
      stamp = case staged.reading when 'none' then image.stamp when 'whole' then coalesce(staged.stamp, image.stamp) end
    from (
      select stage_image.image, changed, doc, hash, stage_image.stamp,
        case when stage_subject.subject is null then 'none'
          when exists (select from_list.run from stage_list as from_list where from_list.run = ${run}
            and from_list.subject = stage_image.subject and from_list.verdict not in (${sql.join(SETTLED)})) then 'gap'
          else 'whole' end as reading
      from stage_image left join stage_subject on stage_subject.run = ${run}
        and stage_subject.subject = stage_image.subject and stage_subject.status <> 'unknown'
      where stage_image.run = ${run} and (changed = 1 or stage_subject.subject is not null)
    ) as staged where image.id = staged.image`.execute(db);
}

/** Keeps how findings name their image. */
async function nameSubjects({ db, run }: Merging): Promise<void> {
  await db
    .updateTable("subject")
    .from("stage_subject")
    .set(({ ref }) => ({ image: ref("stage_subject.image") }))
    .where("stage_subject.run", "=", run)
    .where("stage_subject.image", "is not", null)
    .whereRef("subject.id", "=", "stage_subject.subject")
    .execute();
}

/** Keeps the newest verdict on each list that was read. */
async function keepVerdicts({ db, run, scope }: Merging): Promise<void> {
  await db
    .insertInto("subject_list")
    .columns(["subject", "list", "verdict", "reason", "run"])
    .expression((builder) =>
      builder
        .selectFrom("stage_list")
        .select(["subject", "list", "verdict", "reason", "run"])
        .where("run", "=", run)
        .where("subject", "in", (nested) => nested.selectFrom("subject").select("id").where("scope", "=", scope)),
    )
    .onConflict((conflict) =>
      conflict.columns(["subject", "list"]).doUpdateSet(({ ref }) => ({
        verdict: ref("excluded.verdict"),
        reason: ref("excluded.reason"),
        run: ref("excluded.run"),
      })),
    )
    .execute();
}

/** When an image is no longer in any place, its findings are closed with it; if it comes back, it is read again. */
async function leaveImages({ db, run, scope }: Merging): Promise<void> {
  const gone = await db
    .selectFrom("image_state")
    .select("image")
    .where("scope", "=", scope)
    .where("closed_run", "=", run)
    .limit(1)
    .executeTakeFirst();
  if (gone === undefined) return;
  await db
    .updateTable("finding")
    .set({ closed_run: run })
    .where("scope", "=", scope)
    .where("closed_run", "is", null)
    .where("subject", "in", (nested) =>
      nested
        .selectFrom("image_state")
        .select("image_state.subject")
        .where("image_state.scope", "=", scope)
        .where("image_state.closed_run", "=", run),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("image_state")
            .select("image_state.image")
            .whereRef("image_state.subject", "=", "finding.subject")
            .where("image_state.closed_run", "is", null),
        ),
      ),
    )
    .execute();
  await db
    .updateTable("image")
    .set({ stamp: null })
    .where("id", "in", (nested) =>
      nested
        .selectFrom("image_state as gone")
        .select("gone.image")
        .where("gone.scope", "=", scope)
        .where("gone.closed_run", "=", run)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("image_state as open")
                .select("open.image")
                .whereRef("open.image", "=", "gone.image")
                .where("open.closed_run", "is", null),
            ),
          ),
        ),
    )
    .execute();
}
