import { type SqlBool, sql } from "kysely";

import { ScopeInUseError } from "../errors/store-error.js";
import type { RunPlace } from "../run/begin-run.js";
import type { Db } from "../schema/tables.js";
import { fillMoves } from "../run/write-moves.js";
import type { Scope } from "../scope/scopes.js";
import { type DatedRun, EVERY_RUN_DAYS, type KeptRuns, keptRuns } from "./kept-runs.js";
import { pruneImages } from "./prune-images.js";
import { INTERVALS, pruneRows } from "./prune-rows.js";
import { removeRuns } from "./remove-runs.js";

/** Options of a retention. */
export interface PruneOptions {
  /** Months for which history is kept, a whole number from 1. */
  readonly months: number;
  /** True to count and change nothing. @default false */
  readonly dryRun?: boolean | undefined;
  /** Stops between two batches; what is done stays done, and the next call continues. @default never */
  readonly signal?: AbortSignal | undefined;
  /** Called after each batch. @default not called */
  readonly onBatch?: ((scope: string) => void) | undefined;
}

/** History of one scope after a retention, or before one by `dryRun`. */
export interface PrunedScope {
  /** Alias of the scope. */
  readonly scope: string;
  /** Runs that stay. */
  readonly keptRuns: number;
  /** Runs that are removed, including failed ones older than 30 days. */
  readonly removedRuns: number;
  /** Rows of findings that no remaining run needs. */
  readonly findings: number;
  /** The same of states of images. */
  readonly imageStates: number;
  /** Why nothing was done: another process reads the scope. @default it was done */
  readonly inUse?: string;
}

/** Applies the retention to one scope, under its lock. */
export async function pruneScope(place: RunPlace, scope: Scope, options: PruneOptions): Promise<PrunedScope> {
  const plan = await planOf(place, scope, options);
  const { runs, failed } = plan;
  const result = { scope: scope.alias, keptRuns: runs.kept.length, removedRuns: runs.removed.length + failed.length };
  if (options.dryRun === true) return { ...result, ...(await countRows(place.db, scope.id, runs)) };
  try {
    return { ...result, ...(await prune(place, scope, { options, ...plan })) };
  } catch (error) {
    if (!(error instanceof ScopeInUseError)) throw error;
    return { ...result, removedRuns: 0, findings: 0, imageStates: 0, inUse: error.rawMessage };
  }
}

interface Plan {
  readonly runs: KeptRuns;
  /** Failed runs that are removed. */
  readonly failed: readonly number[];
}

type RowCounts = Pick<PrunedScope, "findings" | "imageStates">;

async function prune(
  place: RunPlace,
  scope: Scope,
  { options: { signal, onBatch }, runs, failed }: Plan & { readonly options: PruneOptions },
): Promise<RowCounts> {
  const { id, alias } = scope;
  const session = await place.openSession({ id, alias });
  try {
    return await session.durably(async () => {
      const { db } = session;
      const each = {
        db,
        scope: id,
        onBatch: () => {
          signal?.throwIfAborted();
          onBatch?.(alias);
        },
      };
      await removeRuns(db, { ...runs, scope: id, failed });
      const [findings = 0, imageStates = 0] = await inOrder(INTERVALS, (intervals) =>
        pruneRows({ ...each, runs: runs.kept }, intervals),
      );
      await pruneImages(each);
      await fillMoves(db, id);
      return { findings, imageStates };
    });
  } finally {
    await session.release();
  }
}

async function inOrder<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

async function planOf({ db, now }: RunPlace, { id }: Scope, { months }: PruneOptions): Promise<Plan> {
  const rows = await db
    .selectFrom("run")
    .select(["id", "verdict", "started_at", "committed_at"])
    .where("scope", "=", id)
    .orderBy("id")
    .execute();
  const committed = rows.flatMap((row): DatedRun[] =>
    row.committed_at === null ? [] : [{ id: row.id, at: row.committed_at }],
  );
  const recent = now().getTime() - EVERY_RUN_DAYS * 86_400_000;
  const failed = rows.filter(({ verdict, started_at: at }) => verdict === "failed" && at < recent);
  return { runs: keptRuns(committed, { months, now: now() }), failed: failed.map((row) => row.id) };
}

/** Counts rows that no remaining run needs. */
async function countRows(db: Db, scope: number, { kept }: KeptRuns): Promise<RowCounts> {
  const count = async (table: (typeof INTERVALS)[number]["table"]): Promise<number> => {
    const { rows } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as("rows"))
      .where("scope", "=", scope)
      .where("closed_run", "is not", null)
      .where(
        sql<SqlBool>`not exists (select 1 from run where run.scope = ${scope} and run.id >= ${sql.ref(`${table}.first_run`)}
          and run.id < ${sql.ref(`${table}.closed_run`)} and run.id in (${sql.join([0, ...kept])}))`,
      )
      .executeTakeFirstOrThrow();
    return rows;
  };
  return { findings: await count("finding"), imageStates: await count("image_state") };
}
