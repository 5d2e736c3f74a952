import { StoreError } from "../errors/store-error.js";
import { type Db, LARGEST_ID } from "../schema/tables.js";
import type { Scope } from "../scope/scopes.js";

/** A moment of a store: the number of a committed run, or a time. */
export type Moment = Date | number;

/** A scope with the run that a moment means for it. */
export interface ScopeAt {
  readonly scope: Scope;
  /** The last run of the scope that was committed by then; 0 if there is none. */
  readonly run: number;
}

/**
 * The run that a moment means for each scope: of a number, the last run up to it; of a time, the last run that was committed by
 * then. Runs are ordered by number, so a clock that went back changes no order.
 *
 * @param moment - `undefined` means now.
 * @throws {StoreError} when no committed run has the number, or the time is invalid (`UnknownRun`).
 */
export async function scopesAt(
  db: Db,
  scopes: readonly Scope[],
  moment: Moment | undefined,
): Promise<readonly ScopeAt[]> {
  if (typeof moment === "number") await checkRun(db, moment);
  if (moment instanceof Date && Number.isNaN(moment.getTime()))
    throw new StoreError("UnknownRun", "the moment is not a valid time. Give a date, or the number of a run.");
  const committed = db
    .selectFrom("run")
    .select(({ fn }) => ["scope", fn.max("id").as("run")])
    .where("committed_at", "is not", null)
    .groupBy("scope");
  const upTo =
    moment === undefined
      ? committed
      : typeof moment === "number"
        ? committed.where("id", "<=", moment)
        : committed.where("committed_at", "<=", moment.getTime());
  const byScope = new Map((await upTo.execute()).map(({ scope, run }) => [scope, run]));
  return scopes.map((scope) => ({ scope, run: byScope.get(scope.id) ?? 0 }));
}

async function checkRun(db: Db, id: number): Promise<void> {
  const isNumber = Number.isInteger(id) && id > 0 && id <= LARGEST_ID;
  const found =
    isNumber &&
    (await db
      .selectFrom("run")
      .select("id")
      .where("id", "=", id)
      .where("committed_at", "is not", null)
      .executeTakeFirst());
  if (!found) throw new StoreError("UnknownRun", `the store has no committed run ${id}. See runs() for those it has.`);
}
