import { sql } from "kysely";

import type { Db } from "../schema/tables.js";
import { aliveAt } from "./alive.js";
import type { ScopeAt } from "./moments.js";

/** Images of one scope, each once, by all of its places. */
export interface ImageTotals {
  /** Alias of the scope. */
  readonly scope: string;
  /** Images. */
  readonly images: number;
  /** Images from which a container runs in one of their places; absent if no place says. */
  readonly running?: number;
  /** Images without a scan that counts in any of their places: never scanned, without a license, or the scan failed. */
  readonly unscanned: number;
  /** Images of which a place says whether they have a license. */
  readonly licenseKnown: number;
  /** Images among them that have one in each place that says so. */
  readonly licensed: number;
  /** Images among them without one from which a container runs. */
  readonly runningWithout: number;
}

interface Row extends Omit<ImageTotals, "running" | "scope"> {
  readonly running: number;
  readonly runningKnown: number;
}

/** Counts the images of a scope as they were at a run. The findings of a place are those of a scan also while the next one runs. */
export async function readImageTotals(db: Db, { scope, run }: ScopeAt): Promise<ImageTotals> {
  const count = (condition: ReturnType<typeof sql>) =>
    sql`cast(coalesce(sum(case when ${condition} then 1 else 0 end), 0) as integer)`;
  const { rows } = await sql<Row>`
    select cast(count(*) as integer) as images, ${count(sql`running = 1`)} as running,
      ${count(sql`running is not null`)} as "runningKnown", ${count(sql`scanned = 0`)} as unscanned,
      ${count(sql`licensed is not null`)} as "licenseKnown", ${count(sql`licensed = 1`)} as licensed,
      ${count(sql`licensed = 0 and running = 1`)} as "runningWithout"
    from (
      select max(running) as running, min(licensed) as licensed, max(case when licensed = 0 then 0
        when scan_status in ('never', 'failed') then 0 when scan_status = 'done' or scanned_at is not null then 1 else 0 end) as scanned
      from image_state where scope = ${scope.id} and ${aliveAt(run, "image_state")} group by subject
    ) as image`.execute(db);
  const [{ running, runningKnown, ...totals } = NOTHING] = rows;
  return { scope: scope.alias, ...totals, ...(runningKnown > 0 && { running }) };
}

const NOTHING: Row = {
  images: 0,
  running: 0,
  runningKnown: 0,
  unscanned: 0,
  licenseKnown: 0,
  licensed: 0,
  runningWithout: 0,
};
