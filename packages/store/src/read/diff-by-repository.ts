import { type RawBuilder, sql } from "kysely";

import type { Db } from "../schema/tables.js";
import { aliveAt } from "./alive.js";
import type { RepositoryCount, ScopeBetween, Side } from "./between.js";

/**
 * Counts by the repositories that the images stood in when the findings were open. Each image is looked up once, whatever the number
 * of its findings.
 *
 * @param options.byImage - Query of findings by `subject` and `severity`, with their number as `rows`.
 */
export async function countByRepository(
  db: Db,
  { from, run: to }: ScopeBetween,
  { side, byImage }: { readonly side: Side; readonly byImage: RawBuilder<unknown> },
): Promise<readonly RepositoryCount[]> {
  const { rows } = await sql<Omit<RepositoryCount, "side">>`
    with counted as materialized (${byImage})
    select repository.name as repository, severity, "rows" from (
      select found.repository, severity, cast(sum("rows") as bigint) as "rows" from (
        select distinct counted.subject, severity, "rows", image_state.repository from counted
        join image_state on image_state.subject = counted.subject
        where ${aliveAt(side === "opened" ? to : from, "image_state")}
      ) as found group by found.repository, severity
    ) as summed join repository on repository.id = summed.repository`.execute(db);
  return rows.map((row) => ({ ...row, side }));
}
