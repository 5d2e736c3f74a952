import { StoreError } from "../errors/store-error.js";
import type { Db } from "../schema/tables.js";
import { failRun } from "./end-run.js";
import type { RunSession } from "./run-session.js";
import { commitSealed } from "./sealed-run.js";
import type { Merging } from "./staging.js";

/** Which run of a scope is continued. */
export interface Settling {
  readonly now: Date;
  readonly withinMs: number;
  readonly wanted: number | undefined;
}

/**
 * Settles runs of a scope whose process was ended: holding the lock proves that it was.
 *
 * @returns the run to go on with.
 */
export async function settleEnded(
  { db, merging }: RunSession,
  scope: number,
  { now, withinMs, wanted }: Settling,
): Promise<number | undefined> {
  const ended = await db
    .selectFrom("run")
    .select(["id", "started_at", "sealed"])
    .where("scope", "=", scope)
    .where("verdict", "=", "running")
    .orderBy("id", "desc")
    .execute();
  const latest = ended.find(({ sealed }) => sealed === null);
  const isRecent = latest !== undefined && Math.abs(now.getTime() - latest.started_at) < withinMs;
  const carried = wanted ?? (isRecent ? latest.id : undefined);
  if (wanted !== undefined && ended.every(({ id }) => id !== wanted))
    throw new StoreError("RunEnded", `run ${wanted} has ended, or is of another scope. Begin another one.`);
  for (const { id: run, sealed } of ended.toReversed()) {
    if (run === carried) continue;
    const end = (trx: Db): Promise<unknown> =>
      sealed === null
        ? failRun({ db: trx, run }, { sources: [], reason: PROCESS_ENDED })
        : commitOrFail({ db: trx, run, scope }, now);
    await merging(() => db.transaction().execute(end));
  }
  if (carried !== undefined) await db.transaction().execute((trx) => carryOn(trx, carried));
  return carried;
}

/** The reason of a run that is not continued. */
export const PROCESS_ENDED = "its process was ended";

async function commitOrFail(merging: Merging, now: Date): Promise<unknown> {
  try {
    return await commitSealed(merging, now);
  } catch (error) {
    if (!(error instanceof StoreError && error.code === "StageLost")) throw error;
    return failRun(merging, { sources: [], reason: "the server of the store has crashed" });
  }
}

/** The list of images is read again; what was found in them is kept where it is still valid. */
async function carryOn(trx: Db, run: number): Promise<void> {
  await trx.updateTable("run").set({ sealed: null }).where("id", "=", run).execute();
  await trx.deleteFrom("stage_image").where("run", "=", run).execute();
  await trx.updateTable("stage_subject").set({ carried: 1 }).where("run", "=", run).execute();
}
