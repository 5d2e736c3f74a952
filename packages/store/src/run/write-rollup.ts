import { sql } from "kysely";

import type { Row } from "../schema/tables.js";
import { UNKNOWN_SEVERITY } from "../words/codes.js";
import type { Merging } from "./staging.js";

/** Findings of one kind that a run has moved in one way; `null` is a severity of what is not open. */
interface Moved {
  readonly kind: number;
  readonly before: number | null;
  readonly after: number | null;
  readonly rows: number;
}

/**
 * Counts what is open after a run from what was open after the run before, and from what this one moved: so the time does not grow with
 * the findings that stay. A finding that only changed is neither opened nor closed.
 *
 * @param before - The committed run before, and how many findings this one has moved; nothing for the first one of a scope, which opens
 * whatever there is.
 */
export async function writeRollup(
  merging: Merging,
  before: { readonly run: number; readonly moves: number } | undefined,
): Promise<void> {
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
    .where("run", "=", before?.run ?? 0)
    .where("repository", "=", 0)
    .execute();
  for (const { kind, severity, open } of previous) rowOf(kind, severity).open = open;
  for (const { kind, before: from, after: to, rows: count } of await movedBy(merging, before?.moves)) {
    if (from !== null) rowOf(kind, from).open -= count;
    if (to !== null) rowOf(kind, to).open += count;
    if (from === null && to !== null) rowOf(kind, to).opened += count;
    if (to === null && from !== null) rowOf(kind, from).closed += count;
  }
  const written = [...rows.values()].filter(({ open, opened, closed }) => open !== 0 || opened !== 0 || closed !== 0);
  if (written.length > 0) await db.insertInto("rollup").values(written).execute();
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

async function movedBy(merging: Merging, moves: number | undefined): Promise<readonly Moved[]> {
  if (moves === undefined) return countFirst(merging);
  return moves === 0 ? [] : countMoves(merging);
}

const COUNT = sql<number>`cast(count(*) as integer)`.as("rows");

function countMoves({ db, run, scope }: Merging): Promise<readonly Moved[]> {
  return db
    .selectFrom("finding_move")
    .select(["kind", "before", "after", COUNT])
    .where("scope", "=", scope)
    .where("run", "=", run)
    .groupBy(["kind", "before", "after"])
    .execute();
}

/** Counts everything that the first run of a scope has opened. */
async function countFirst({ db, run, scope }: Merging): Promise<readonly Moved[]> {
  const rows = await db
    .selectFrom("finding")
    .select(["kind", "severity", COUNT])
    .where("scope", "=", scope)
    .where("first_run", "=", run)
    .groupBy(["kind", "severity"])
    .execute();
  return rows.map(({ severity, ...row }) => ({ ...row, before: null, after: severity ?? UNKNOWN_SEVERITY }));
}
