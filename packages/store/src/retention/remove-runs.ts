import type { Db, Row } from "../schema/tables.js";
import type { KeptRuns } from "./kept-runs.js";

/** Numbers in one statement. */
const IN_ONE_STATEMENT = 500;

/** A scope, and which of its runs are kept. */
export interface RunRemoval extends KeptRuns {
  readonly scope: number;
  /** Numbers of failed runs that are removed as well. */
  readonly failed: readonly number[];
}

/**
 * Removes runs in one transaction, with what they counted. What a run opened and closed is added to the run that stands for its day or
 * week, so that a trend has the same sums. What was moved by the runs that take over rows is left to be found again. From here on every question about a run that is kept is answered as before: a row is valid at
 * it or not, whether or not the runs at its two ends are still there.
 */
export async function removeRuns(db: Db, { scope, kept, removed, failed }: RunRemoval): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const into = new Map(removed.flatMap(({ id, into: run }) => (run === undefined ? [] : [[id, run] as const])));
    const takeOver = new Set(removed.flatMap(({ id }) => kept.find((one) => one > id) ?? []));
    await forgetMoves(trx, scope, [...takeOver]);
    const ids = [...removed.map(({ id }) => id), ...failed];
    for (let start = 0; start < ids.length; start += IN_ONE_STATEMENT) {
      const some = ids.slice(start, start + IN_ONE_STATEMENT);
      const counts = trx.selectFrom("rollup").selectAll().where("scope", "=", scope).where("run", "in", some);
      await addCounts(
        trx,
        (await counts.execute()).flatMap((row) => {
          const run = into.get(row.run);
          return run === undefined || (row.opened === 0 && row.closed === 0) ? [] : [{ ...row, run, open: 0 }];
        }),
      );
      await trx.deleteFrom("rollup").where("scope", "=", scope).where("run", "in", some).execute();
      await forgetMoves(trx, scope, some);
      await trx.deleteFrom("run").where("scope", "=", scope).where("id", "in", some).execute();
    }
  });
}

async function addCounts(trx: Db, rows: readonly Row<"rollup">[]): Promise<void> {
  for (const row of rows)
    await trx
      .insertInto("rollup")
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(["scope", "repository", "run", "kind", "severity"]).doUpdateSet(({ eb, ref }) => ({
          opened: eb(ref("rollup.opened"), "+", row.opened),
          closed: eb(ref("rollup.closed"), "+", row.closed),
        })),
      )
      .execute();
}

async function forgetMoves(trx: Db, scope: number, runs: readonly number[]): Promise<void> {
  for (let start = 0; start < runs.length; start += IN_ONE_STATEMENT) {
    const some = runs.slice(start, start + IN_ONE_STATEMENT);
    for (const table of ["finding_move", "image_move"] as const)
      await trx.deleteFrom(table).where("scope", "=", scope).where("run", "in", some).execute();
    await trx.updateTable("run").set({ moves: null }).where("scope", "=", scope).where("id", "in", some).execute();
  }
}
