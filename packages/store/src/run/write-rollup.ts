import { sql } from "kysely";

import type { Row } from "../schema/tables.js";
import { UNKNOWN_SEVERITY } from "../words/codes.js";
import type { Merging } from "./staging.js";

interface Count {
  readonly kind: number;
  readonly severity: number | null;
  readonly rows: number;
  readonly moves: number;
}

/**
 * Counts what is open after a run from what was open after the run before, and from what this one opened and closed: so the time does
 * not grow with the findings that stay. A finding that only changed is neither opened nor closed.
 */
export async function writeRollup(merging: Merging, before: number | undefined): Promise<void> {
  const { db, run, scope } = merging;
  const rows = new Map<string, Mutable<Row<"rollup">>>();
  const rowOf = (kind: number, severity: number): Mutable<Row<"rollup">> => {
    const key = `${kind} ${severity}`;
    const row = rows.get(key) ?? { scope, run, repository: 0, kind, severity, open: 0, opened: 0, closed: 0 };
    rows.set(key, row);
    return row;
  };
  const previous = await db
    .selectFrom("rollup")
    .select(["kind", "severity", "open"])
    .where("scope", "=", scope)
    .where("run", "=", before ?? 0)
    .where("repository", "=", 0)
    .execute();
  for (const { kind, severity, open } of previous) rowOf(kind, severity).open = open;
  for (const { kind, severity, rows, moves } of await countOf(merging, "first_run")) {
    const row = rowOf(kind, severity ?? UNKNOWN_SEVERITY);
    row.open += rows;
    row.opened += moves;
  }
  for (const { kind, severity, rows, moves } of await countOf(merging, "closed_run")) {
    const row = rowOf(kind, severity ?? UNKNOWN_SEVERITY);
    row.open -= rows;
    row.closed += moves;
  }
  const written = [...rows.values()].filter(({ open, opened, closed }) => open !== 0 || opened !== 0 || closed !== 0);
  if (written.length > 0) await db.insertInto("rollup").values(written).execute();
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Counts rows that begin or end with a run, and those among them that have no row that ends or begins there. */
async function countOf({ db, run, scope }: Merging, at: "closed_run" | "first_run"): Promise<readonly Count[]> {
  const other = at === "first_run" ? "closed_run" : "first_run";
  return db
    .selectFrom("finding")
    .select(({ exists, selectFrom }) => [
      "kind",
      "severity",
      sql<number>`cast(count(*) as integer)`.as("rows"),
      sql<number>`cast(sum(case when ${exists(
        selectFrom("finding as other")
          .select("other.scope")
          .whereRef("other.scope", "=", "finding.scope")
          .whereRef("other.subject", "=", "finding.subject")
          .whereRef("other.problem", "=", "finding.problem")
          .where(`other.${other}`, "=", run),
      )} then 0 else 1 end) as integer)`.as("moves"),
    ])
    .where("scope", "=", scope)
    .where(at, "=", run)
    .groupBy(["kind", "severity"])
    .execute();
}
