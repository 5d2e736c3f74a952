import { sql } from "kysely";

import { StoreError } from "../errors/store-error.js";
import type { Db } from "../schema/tables.js";
import { fromJson, toJson } from "../words/json.js";
import { type RunResult, type RunSource, type RunVerdict, mergeRun } from "./end-run.js";
import type { Merging } from "./staging.js";

/** Tables whose rows have to be there when a sealed run is committed. */
const STAGES = ["stage_image", "stage_subject", "stage_list", "stage_finding"] as const;

interface Seal {
  readonly sources: readonly RunSource[];
  /** Rows of each stage. */
  readonly rows: readonly number[];
}

/** Keeps the options with which a run is to be committed, inside a transaction. */
export async function sealRun({ db, run }: Pick<Merging, "db" | "run">, sources: readonly RunSource[]): Promise<void> {
  const seal: Seal = { sources, rows: await countStages(db, run) };
  await db
    .updateTable("run")
    .set({ sealed: toJson(seal) })
    .where("id", "=", run)
    .execute();
}

async function countStages(db: Db, run: number): Promise<readonly number[]> {
  const counts = await db
    .selectNoFrom((builder) =>
      STAGES.map((table) =>
        builder
          .selectFrom(table)
          .select(sql<number>`cast(count(*) as integer)`.as("rows"))
          .where("run", "=", run)
          .as(table),
      ),
    )
    .executeTakeFirstOrThrow();
  return STAGES.map((table) => counts[table] ?? 0);
}

/**
 * The scope of a run.
 *
 * @throws {StoreError} when there is no run of that number (`UnknownRun`).
 */
export async function scopeOfRun(db: Db, run: number): Promise<{ readonly id: number; readonly alias: string }> {
  const found = await db
    .selectFrom("run")
    .innerJoin("scope", "scope.id", "run.scope")
    .select(["scope.id", "scope.alias"])
    .where("run.id", "=", run)
    .executeTakeFirst();
  if (found === undefined)
    throw new StoreError("UnknownRun", `the store has no run ${run}. See runs() for those it has.`);
  return found;
}

/**
 * Commits a run that was sealed, inside a transaction and under the lock of its scope. One that has ended stays as it is.
 *
 * @throws {StoreError} when the run was not sealed (`NotSealed`), or its stages are gone (`StageLost`).
 */
export async function commitSealed(merging: Merging, at: Date): Promise<RunResult> {
  const { db, run } = merging;
  const { verdict, sealed, gaps } = await db
    .selectFrom("run")
    .select(["verdict", "sealed", "gaps"])
    .where("id", "=", run)
    .executeTakeFirstOrThrow();
  if (verdict !== "running") return { run, verdict: verdict as RunVerdict, gaps: gaps ?? 0 }; // checked by the table
  if (sealed === null)
    throw new StoreError(
      "NotSealed",
      `run ${run} has not been read to its end. Continue it: beginRun with { run: ${run} }, then seal it.`,
    );
  const { sources, rows } = fromJson(sealed) as Seal; // written by sealRun
  const now = await countStages(db, run);
  if (now.some((count, index) => count !== rows[index]))
    throw new StoreError(
      "StageLost",
      `what run ${run} has read is gone: the server of the store has crashed, and keeps only what is committed. Read again: beginRun with { run: ${run} }.`,
    );
  return mergeRun(merging, sources, at);
}
