import type { Cloud, VulnerabilityText } from "@plimsoll/core";

import type { Db } from "../schema/tables.js";
import { fromJson, toJson } from "../words/json.js";

/** Rows that one statement writes. */
const BATCH = 200;

/** Keeps texts, one for each ID; an existing text is replaced. */
export async function keepTexts(
  db: Db,
  cloud: Cloud,
  texts: Iterable<readonly [string, VulnerabilityText]>,
): Promise<void> {
  // Always in the same order, as for the dictionaries of a run.
  const all = [...new Map(texts)].filter(([key]) => key !== "").toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (let start = 0; start < all.length; start += BATCH)
    await db
      .insertInto("advisory")
      .values(all.slice(start, start + BATCH).map(([key, text]) => ({ cloud, key, text: toJson(text) })))
      .onConflict((conflict) =>
        conflict.columns(["cloud", "key"]).doUpdateSet(({ ref }) => ({ text: ref("excluded.text") })),
      )
      .execute();
}

/** The text of a vulnerability; nothing if none is kept. */
export async function readText(db: Db, cloud: Cloud, id: string): Promise<VulnerabilityText | undefined> {
  const row = await db
    .selectFrom("advisory")
    .select("text")
    .where("cloud", "=", cloud)
    .where("key", "=", id)
    .executeTakeFirst();
  return row === undefined || row.text === null ? undefined : (fromJson(row.text) as VulnerabilityText); // written by keepTexts
}
