import { type Image, type ReadingTarget, planReading, scanStampOf } from "@plimsoll/core";
import { sql } from "kysely";

import { fromJson } from "../words/json.js";
import type { Staging } from "./staging.js";

interface Row {
  readonly subject: number;
  readonly stamp: string | null;
  readonly doc: string;
}

/**
 * Gives the next images of a run whose findings are to be read, from the stages, and lets the run take findings of these alone.
 *
 * @param options.after - Number of the identity after which they stand.
 * @param options.most - Images, a whole number from 1.
 * @returns the images, and the number of the last identity; nothing at the end.
 */
export async function nextTargets(
  staging: Staging,
  { after, most }: { readonly after: number; readonly most: number },
): Promise<{ readonly targets: readonly ReadingTarget[]; readonly last: number } | undefined> {
  const rows = await waitingRows(staging, after, most);
  staging.reading.clear();
  const targets: ReadingTarget[] = [];
  for (const places of bySubject(rows)) {
    const [{ subject, stamp }] = places;
    const images = places.map(({ doc }) => fromJson(doc) as Image); // written by the stage
    // Of several places, the one that was chosen as the inventory was staged has this stamp.
    const image = images.find((one) => scanStampOf(one) === stamp);
    const reading = image && (await planReading([image])).read[0];
    if (image === undefined || reading === undefined) continue;
    targets.push({ image, reading });
    staging.reading.set(reading.image, { id: subject, isNamed: false });
  }
  const last = rows.at(-1)?.subject;
  return last === undefined ? undefined : { targets, last };
}

/** Places of the images of which a list has no outcome yet. */
async function waitingRows({ db, run }: Staging, after: number, most: number): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select wanted.subject, wanted.stamp, coalesce(stage_image.doc, image.doc) as doc
    from (
      select run, subject, stamp from stage_subject
      where run = ${run} and status = 'read' and carried = 0 and subject > ${after} and exists (
        select 1 from stage_list where stage_list.run = stage_subject.run and stage_list.subject = stage_subject.subject
          and stage_list.verdict = 'pending')
      order by subject limit ${most}
    ) as wanted
    join stage_image on stage_image.run = wanted.run and stage_image.subject = wanted.subject
    join image on image.id = stage_image.image
    order by wanted.subject, stage_image.image`.execute(db);
  return rows;
}

function* bySubject(rows: readonly Row[]): Generator<readonly [Row, ...Row[]]> {
  let places: [Row, ...Row[]] | undefined;
  for (const row of rows) {
    if (places?.[0].subject === row.subject) {
      places.push(row);
      continue;
    }
    if (places !== undefined) yield places;
    places = [row];
  }
  if (places !== undefined) yield places;
}
