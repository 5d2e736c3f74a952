import { sql } from "kysely";

import { type CallerTransaction, withinTransaction } from "../database/caller-transaction.js";
import type { PostgresConnections } from "../database/postgres-connections.js";
import { ScopeInUseError } from "../errors/store-error.js";
import type { AnalyzeFirst } from "./analyze-first.js";
import type { RunResult } from "./end-run.js";
import { planMerge } from "./plan-merge.js";
import { lockSpace, readHolder } from "./postgres-session.js";
import { commitSealed, scopeOfRun } from "./sealed-run.js";

/**
 * Commits a run that was sealed inside a transaction of the caller. The lock of the scope is held to the end of the transaction.
 *
 * @throws {ScopeInUseError} when a run of the scope is open.
 * @throws {StoreError} when there is no such run (`UnknownRun`), it was not sealed (`NotSealed`), or its stages are gone (`StageLost`).
 */
export function commitWithin(
  {
    place: { schema },
    toError,
    analyzeFirst,
  }: Pick<PostgresConnections, "place" | "toError"> & { readonly analyzeFirst: AnalyzeFirst },
  {
    run,
    transaction,
    now,
  }: { readonly run: number; readonly transaction: CallerTransaction; readonly now: () => Date },
): Promise<RunResult> {
  return withinTransaction(transaction, { schema, toError }, async (db) => {
    const { id, alias } = await scopeOfRun(db, run);
    const space = lockSpace(schema);
    const { rows } = await sql<{ held: boolean }>`
      select pg_try_advisory_xact_lock(${space}::int, ${id}::int) as held`.execute(db);
    if (rows[0]?.held !== true) throw new ScopeInUseError(alias, await readHolder(db, space, id));
    await planMerge(db, id, true);
    const result = await commitSealed({ db, run, scope: id }, now());
    await analyzeFirst(db);
    return result;
  });
}
