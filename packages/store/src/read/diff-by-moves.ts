import { type RawBuilder, type SqlBool, sql } from "kysely";

import type { Db } from "../schema/tables.js";
import type { ImageCounts, MoveCount, ScopeBetween, Side } from "./between.js";

/** Factor that leaves room for a severity next to the number of a run; the last value means no severity at all. */
const ROOM = 16;
const NOT_OPEN = ROOM - 1;

/** Moves of the runs between two others. */
export interface MovesBetween extends ScopeBetween {
  /** True if the later run is the only one in between, so that nothing can have moved more than once. */
  readonly isSingle: boolean;
}

/**
 * The moves between two runs; nothing where one of the runs has not written what it moved, as those of an older version and the first of
 * a scope.
 */
export async function movesBetween(db: Db, between: ScopeBetween): Promise<MovesBetween | undefined> {
  const { scope, from, run: to } = between;
  if (from === 0 && to > 0) return undefined;
  const runs = await db
    .selectFrom("run")
    .select("moves")
    .where("scope", "=", scope.id)
    .where("id", ">", from)
    .where("id", "<=", to)
    .where("committed_at", "is not", null)
    .execute();
  return runs.some(({ moves }) => moves === null) ? undefined : { ...between, isSingle: runs.length === 1 };
}

/** Findings of one side by image and severity, as a query. */
export function movesByImage(moves: MovesBetween, side: Side): RawBuilder<unknown> {
  const [here, there] = side === "opened" ? ["after", "before"] : ["before", "after"];
  return sql`select subject, ${sql.ref(here)} as severity, count(*) as "rows" from ${netMoves(moves)}
    where ${sql.ref(there)} is null and ${sql.ref(here)} is not null group by subject, ${sql.ref(here)}`;
}

/** Findings of one side, as a query for `worstFirst`. */
export function moveKeys(moves: MovesBetween, side: Side): RawBuilder<unknown> {
  const [here, there] = side === "opened" ? ["after", "before"] : ["before", "after"];
  return sql`select subject, problem, ${sql.ref(here)} as severity from ${netMoves(moves)}
    where ${sql.ref(there)} is null and ${sql.ref(here)} is not null`;
}

/** Counts findings of both sides. */
export async function countMoves(db: Db, moves: MovesBetween): Promise<readonly MoveCount[]> {
  const { rows } = await sql<{ before: number | null; after: number | null; rows: number }>`
    select "before", "after", count(*) as "rows" from ${netMoves(moves)} group by "before", "after"`.execute(db);
  return rows.flatMap(({ before, after, rows: count }): MoveCount[] => {
    if ((before === null) === (after === null)) return [];
    return [
      before === null
        ? { side: "opened", severity: after, rows: count }
        : { side: "closed", severity: before, rows: count },
    ];
  });
}

/** The severities of each finding at the two ends: before its first move, and after its last. */
function netMoves(moves: MovesBetween): RawBuilder<unknown> {
  const { scope, run } = moves;
  // Only the run itself, not those up to it: then its rows are in the order of images.
  if (moves.isSingle)
    return sql`(select subject, problem, "before", "after" from finding_move where scope = ${scope.id} and run = ${run}) as net`;
  const at = (column: string) =>
    sql`cast(run as bigint) * ${sql.lit(ROOM)} + coalesce(${sql.ref(column)}, ${sql.lit(NOT_OPEN)})`;
  const severity = (value: RawBuilder<unknown>) => sql`nullif(${value} % ${sql.lit(ROOM)}, ${sql.lit(NOT_OPEN)})`;
  return sql`(select subject, problem, ${severity(sql`min(${at("before")})`)} as "before", ${severity(sql`max(${at("after")})`)} as "after"
    from finding_move where ${inBetween(moves)} group by subject, problem) as net`;
}

/** Counts images of both sides: one that came first was not there before, and one that came last is there now. */
export async function countImageMoves(db: Db, moves: MovesBetween): Promise<ImageCounts> {
  const { rows } = await sql<{ opened: number | null; closed: number | null }>`
    select cast(sum(case when "first" = 1 and "last" = 1 then 1 else 0 end) as integer) as opened,
      cast(sum(case when "first" = 0 and "last" = 0 then 1 else 0 end) as integer) as closed
    from (select min(cast(run as bigint) * 2 + present) % 2 as "first", max(cast(run as bigint) * 2 + present) % 2 as "last"
      from image_move where ${inBetween(moves)} group by image) as net`.execute(db);
  return { opened: rows[0]?.opened ?? 0, closed: rows[0]?.closed ?? 0 };
}

function inBetween({ scope, from, run: to }: ScopeBetween): RawBuilder<SqlBool> {
  return sql<SqlBool>`scope = ${scope.id} and run > ${from} and run <= ${to}`;
}
