import { type RawBuilder, sql } from "kysely";

import { OPEN_COLUMNS } from "../schema/open-counts.js";
import { UNKNOWN_SEVERITY } from "./codes.js";

/** Numbers of rows of `finding` by severity, in the order of {@link OPEN_COLUMNS}. */
export function openSums(): RawBuilder<unknown> {
  return sql.join(
    OPEN_COLUMNS.map((name, code) => {
      const found = code === UNKNOWN_SEVERITY ? sql`severity is null` : sql`severity = ${sql.lit(code)}`;
      return sql`sum(case when ${found} then 1 else 0 end) as ${sql.ref(name)}`;
    }),
  );
}
