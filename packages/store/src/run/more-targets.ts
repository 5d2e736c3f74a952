import { type Image, type ReadingTarget, planReading, scanStampOf } from "@plimsoll/core";
import { sql } from "kysely";

import { fromJson } from "../words/json.js";
import type { Staging } from "./staging.js";

interface Row {
  readonly image: number;
  readonly subject: number;
  readonly stamp: string | null;
  readonly doc: string;
}

/** Numbers that one statement asks for. */
const IN_ONE_STATEMENT = 500;

/**
 * Gives the next images of a run whose findings are to be read, from the stages, and lets the run take findings of these alone. A list
 * of the images before that is without an outcome counts as not read from now on: an image that has several places would be given
 * again otherwise, for as long as its reader says nothing.
 *
 * @param options.after - Number of the image after which they stand.
 * @param options.most - Most images, a whole number from 1.
 * @returns the images, and the number of the last one that was looked at; nothing at the end.
 */
export async function nextTargets(
  staging: Staging,
  { after, most }: { readonly after: number; readonly most: number },
): Promise<{ readonly targets: readonly ReadingTarget[]; readonly last: number } | undefined> {
  await endGiven(staging);
  const rows = await waitingRows(staging, after, most);
  staging.reading.clear();
  const targets: ReadingTarget[] = [];
  for (const { subject, stamp, doc } of rows) {
    const image = fromJson(doc) as Image; // written by the stage
    // Of several places, those that could be chosen as the inventory was staged have this stamp; one of them is enough.
    if (scanStampOf(image) !== stamp) continue;
    const [reading] = (await planReading([image])).read;
    if (reading === undefined || staging.reading.has(reading.image)) continue;
    targets.push({ image, reading });
    staging.reading.set(reading.image, { id: subject, isNamed: false });
  }
  const last = rows.at(-1)?.image;
  return last === undefined ? undefined : { targets, last };
}

async function endGiven({ db, run, reading }: Staging): Promise<void> {
  const subjects = [...reading.values()].map(({ id }) => id);
  for (let start = 0; start < subjects.length; start += IN_ONE_STATEMENT)
    await db
      .updateTable("stage_list")
      .set({ verdict: "incomplete", reason: "failed" })
      .where("run", "=", run)
      .where("subject", "in", subjects.slice(start, start + IN_ONE_STATEMENT))
      .where("verdict", "=", "pending")
      .execute();
}

/** Places of the images of which a list has no outcome yet. Each table is looked up by its key, whatever the engine knows of the stages. */
async function waitingRows({ db, run }: Staging, after: number, most: number): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select stage_image.image, stage_image.subject, stage_subject.stamp, coalesce(stage_image.doc, image.doc) as doc
    from stage_image
    join stage_subject on stage_subject.run = stage_image.run and stage_subject.subject = stage_image.subject
    join image on image.id = stage_image.image
    where stage_image.run = ${run} and stage_image.image > ${after} and status = 'read' and carried = 0 and exists (
      select 1 from stage_list where stage_list.run = stage_image.run and stage_list.subject = stage_image.subject
        and stage_list.verdict = 'pending')
    order by stage_image.image limit ${most}`.execute(db);
  return rows;
}
