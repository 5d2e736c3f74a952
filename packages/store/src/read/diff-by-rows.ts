import { type RawBuilder, type SqlBool, sql } from "kysely";

import type { Db } from "../schema/tables.js";
import { UNKNOWN_SEVERITY } from "../words/codes.js";
import { aliveAt } from "./alive.js";
import type { ImageCounts, MoveCount, ScopeBetween, Side } from "./between.js";

interface Keyed {
  readonly table: "finding" | "image_state";
  readonly key: readonly string[];
}

const FINDING: Keyed = { table: "finding", key: ["scope", "subject", "problem"] };
const IMAGE: Keyed = { table: "image_state", key: ["image"] };

/** Findings of one side, as a condition on `finding`. */
export function movedFindings(between: ScopeBetween, side: Side): RawBuilder<SqlBool> {
  return moved(between, side, FINDING);
}

/** Rows of one side that have no row of the same key on the other. Only rows that begin or end in between are looked at. */
function moved({ scope, from, run: to }: ScopeBetween, side: Side, { table, key }: Keyed): RawBuilder<SqlBool> {
  const column = sql.ref(`${table}.${side === "opened" ? "first_run" : "closed_run"}`);
  const [here, there] = side === "opened" ? [to, from] : [from, to];
  const same = sql.join(
    key.map((name) => sql`${sql.ref(`other.${name}`)} = ${sql.ref(`${table}.${name}`)}`),
    sql` and `,
  );
  return sql<SqlBool>`(${sql.ref(`${table}.scope`)} = ${scope.id} and ${column} > ${from} and ${column} <= ${to} and ${aliveAt(here, table)}
    and not exists (select 1 from ${sql.table(table)} as other where ${same} and ${aliveAt(there, "other")}))`;
}

/** Findings of one side by image and severity, as a query. */
export function rowsByImage(between: ScopeBetween, side: Side): RawBuilder<unknown> {
  return sql`select subject, severity, count(*) as "rows" from finding where ${movedFindings(between, side)} group by subject, severity`;
}

/** Findings of one side, as a query for `worstFirst`. */
export function rowKeys(between: ScopeBetween, side: Side): RawBuilder<unknown> {
  return sql`select subject, problem, coalesce(severity, ${sql.lit(UNKNOWN_SEVERITY)}) as severity from finding
    where ${movedFindings(between, side)}`;
}

/** Counts findings by looking at each that began or ended in between. */
export async function countFindingRows(db: Db, between: ScopeBetween, side: Side): Promise<readonly MoveCount[]> {
  const rows = await db
    .selectFrom("finding")
    .select(({ fn }) => ["severity", fn.countAll<number>().as("rows")])
    .where(movedFindings(between, side))
    .groupBy("severity")
    .execute();
  return rows.map((row) => ({ ...row, side }));
}

/** Counts images by looking at each state that began or ended in between. */
export async function countImageRows(db: Db, between: ScopeBetween): Promise<ImageCounts> {
  const count = async (side: Side): Promise<number> => {
    const { rows } = await db
      .selectFrom("image_state")
      .select(({ fn }) => fn.countAll<number>().as("rows"))
      .where(moved(between, side, IMAGE))
      .executeTakeFirstOrThrow();
    return rows;
  };
  return { opened: await count("opened"), closed: await count("closed") };
}
