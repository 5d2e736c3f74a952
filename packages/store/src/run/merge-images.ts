import { type SqlBool, sql } from "kysely";

import { STATE_COLUMNS } from "../schema/tables.js";
import { SETTLED, type Merging } from "./staging.js";

/**
 * Merges the staged images. An image that is missing is gone only if its list was read whole.
 *
 * @param complete - Numbers of the lists that were read whole.
 */
export async function mergeImages(merging: Merging, complete: readonly number[]): Promise<void> {
  await closeMissing(merging, complete);
  await closeChanged(merging);
  await openNew(merging);
  await updateLatest(merging);
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

/** Images as the cloud gives them now, and the stamps of those whose findings were read whole. */
async function updateLatest({ db, run, scope }: Merging): Promise<void> {
  await db
    .updateTable("image")
    .from("stage_image")
    .set(({ ref }) => ({ doc: ref("stage_image.doc"), hash: ref("stage_image.hash") }))
    .where("stage_image.run", "=", run)
    .where("stage_image.changed", "=", 1)
    .whereRef("image.id", "=", "stage_image.image")
    .execute();
  await db
    .updateTable("subject")
    .from("stage_subject")
    .set(({ ref }) => ({ image: ref("stage_subject.image") }))
    .where("stage_subject.run", "=", run)
    .where("stage_subject.image", "is not", null)
    .whereRef("subject.id", "=", "stage_subject.subject")
    .execute();
  await db
    .updateTable("image")
    .from("stage_image")
    .set(({ ref, case: when, exists, selectFrom }) => ({
      stamp: when()
        .when(
          exists(
            selectFrom("stage_list")
              .select("stage_list.run")
              .where("stage_list.run", "=", run)
              .whereRef("stage_list.subject", "=", "stage_image.subject")
              .where("stage_list.verdict", "not in", SETTLED),
          ),
        )
        .then(null)
        // Of an image that is the same as before, only a stamp that it lacked is staged.
        .else(sql<string | null>`coalesce(${ref("stage_image.stamp")}, ${ref("image.stamp")})`)
        .end(),
    }))
    .where("stage_image.run", "=", run)
    .whereRef("image.id", "=", "stage_image.image")
    .where("stage_image.subject", "in", (nested) =>
      nested.selectFrom("stage_subject").select("subject").where("run", "=", run).where("status", "!=", "unknown"),
    )
    .execute();
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

/** An image that is in no place any more takes its findings along, and is read again should it come back. */
async function leaveImages({ db, run, scope }: Merging): Promise<void> {
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
