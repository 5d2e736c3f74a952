import { type RawBuilder, sql } from "kysely";

import { OPEN_COLUMNS } from "../schema/open-counts.js";
import type { Db } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";
import { openSums } from "../words/open-sums.js";
import { type SeverityCounts, noCounts } from "./counts.js";

/** Open findings by severity, as columns of a row. PostgreSQL gives a sum of sums as a text. */
export type OpenRow = Readonly<Record<(typeof OPEN_COLUMNS)[number], number | string>>;

/** The columns of an {@link OpenRow}. */
export const OPEN: RawBuilder<unknown> = sql.join(OPEN_COLUMNS.map((name) => sql.ref(name)));

/**
 * Open findings of each image that has some, as a query of `scope`, `subject` and the columns of {@link OpenRow}. Commits keep them; of a
 * scope that an older version has written last, the findings are counted.
 */
export async function openByImage(db: Db, scopes: readonly Scope[]): Promise<RawBuilder<unknown>> {
  const counted = await countedScopes(db);
  const ids = scopes.map(({ id }) => id);
  const others = ids.filter((id) => !counted.has(id));
  const kept = sql`select scope, subject, ${OPEN} from subject_open where scope in (${sql.join([0, ...ids.filter((id) => counted.has(id))])})`;
  if (others.length === 0) return kept;
  return sql`${kept} union all select scope, subject, ${openSums()} from finding
    where scope in (${sql.join(others)}) and closed_run is null group by scope, subject`;
}

/** Scopes whose last committed run has kept the open findings of each image. */
export async function countedScopes(db: Db): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom("run")
    .select("scope")
    .where("counted", "=", 1)
    .where("id", "in", (nested) =>
      nested
        .selectFrom("run as last")
        .select(({ fn }) => fn.max("last.id").as("id"))
        .where("last.committed_at", "is not", null)
        .groupBy("last.scope"),
    )
    .execute();
  return new Set(rows.map(({ scope }) => scope));
}

/** The counts of a row. */
export function countsOf(row: OpenRow): SeverityCounts {
  const counts = noCounts();
  for (const name of OPEN_COLUMNS) counts[name] = Number(row[name]);
  return counts;
}
