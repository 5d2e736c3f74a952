import { type RawBuilder, sql } from "kysely";

import type { Db } from "../schema/tables.js";

/** Rows that one transaction looks at, so that no other process waits for long. */
const BATCH = 10_000;

/** A table of intervals. */
interface Intervals {
  readonly table: "finding" | "image_state";
  /** First column of its key within a scope and a run. */
  readonly key: "image" | "subject";
}

/** The tables of intervals. */
export const INTERVALS: readonly Intervals[] = [
  { table: "finding", key: "subject" },
  { table: "image_state", key: "image" },
];

/** The intervals of a scope at one end. */
interface End extends Intervals {
  readonly db: Db;
  readonly scope: number;
  readonly column: "closed_run" | "first_run";
}

/** Surroundings of {@link pruneRows}. */
export interface PruneRows {
  readonly db: Db;
  readonly scope: number;
  /** Numbers of the committed runs, in their order. */
  readonly runs: readonly number[];
  /** Called between batches, where it may throw. */
  readonly onBatch: () => void;
}

/**
 * Removes the rows of a table that are valid at no run, and moves the ends of the others to the next run that exists. Rows that
 * began before the first run keep their number, which then means "before". Each batch is a transaction, and nothing is remembered between
 * them: whoever goes on later finds the same.
 *
 * @returns the number of rows that were removed.
 */
export async function pruneRows({ db, scope, runs, onBatch }: PruneRows, intervals: Intervals): Promise<number> {
  let removed = 0;
  const all = new Set(runs);
  for (const column of ["first_run", "closed_run"] as const) {
    const end: End = { ...intervals, db, scope, column };
    for (let run = await nextNumber(end, 0); run !== undefined; run = await nextNumber(end, run)) {
      const next = runs.find((one) => one >= (run ?? 0));
      if (next === undefined || all.has(run)) continue;
      for (let from: number | undefined = 0; from !== undefined;) {
        onBatch();
        const to = await endOfBatch(end, run, from);
        removed += await moveBatch(end, { run, next, isFirst: next === runs[0], from, to });
        from = to;
      }
    }
  }
  return removed;
}

/** The next number at an end of the intervals: one look into the index for each that there is. */
async function nextNumber({ db, scope, table, column }: End, after: number): Promise<number | undefined> {
  const { rows } = await sql<{ run: number | null }>`select min(${sql.ref(column)}) as run from ${sql.table(table)}
    where scope = ${scope} and ${sql.ref(column)} > ${after}`.execute(db);
  return rows[0]?.run ?? undefined;
}

/** The key with which a batch ends; nothing for the last one. */
async function endOfBatch(
  { db, scope, table, key, column }: End,
  run: number,
  from: number,
): Promise<number | undefined> {
  const { rows } = await sql<{ key: number }>`select ${sql.ref(key)} as key from ${sql.table(table)}
    where scope = ${scope} and ${sql.ref(column)} = ${run} and ${sql.ref(key)} > ${from}
    order by ${sql.ref(key)} limit 1 offset ${BATCH}`.execute(db);
  return rows[0]?.key;
}

interface Batch {
  readonly run: number;
  /** The next run that is there. */
  readonly next: number;
  /** True if no run is before that one. */
  readonly isFirst: boolean;
  readonly from: number;
  readonly to: number | undefined;
}

async function moveBatch(end: End, { run, next, isFirst, from, to }: Batch): Promise<number> {
  const { db, scope, table, key, column } = end;
  const upTo = to === undefined ? sql`` : sql`and ${sql.ref(key)} <= ${to}`;
  const rows = sql`where scope = ${scope} and ${sql.ref(column)} = ${run} and ${sql.ref(key)} > ${from} ${upTo}`;
  return db.transaction().execute(async (trx) => {
    const change = async (statement: RawBuilder<unknown>): Promise<number> =>
      Number((await statement.execute(trx)).numAffectedRows ?? 0);
    // Rows of the other end: of those that begin and end between two runs, only this one is left to look at.
    if (column === "closed_run") {
      await change(sql`update ${sql.table(table)} set closed_run = ${next} ${rows}`);
      return 0;
    }
    const removed = await change(sql`delete from ${sql.table(table)} ${rows} and closed_run <= ${next}`);
    if (!isFirst) await change(sql`update ${sql.table(table)} set first_run = ${next} ${rows}`);
    return removed;
  });
}
