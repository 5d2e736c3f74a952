import type { Cloud } from "@plimsoll/core";

import type { Db } from "../schema/tables.js";
import { Dictionaries } from "./dictionaries.js";
import { failRun } from "./end-run.js";
import { type Run, createRun } from "./run.js";
import type { RunSession } from "./run-session.js";

const HOUR_MS = 3_600_000;

/** Options of a run. */
export interface BeginRunOptions {
  /** Name and version of the program that reads, for `runs()`. */
  readonly program: string;
  /** Hours within which a run goes on with what a process that was ended has read; 0 for never. @default 6 */
  readonly resumeWithinHours?: number | undefined;
}

/** A scope as a run needs it. */
export interface RunScope {
  readonly id: number;
  readonly alias: string;
  readonly cloud: Cloud;
}

/** Surroundings of {@link beginRun}. */
export interface RunPlace {
  readonly db: Db;
  readonly now: () => Date;
  /**
   * Locks a scope until the session is released.
   *
   * @throws {ScopeInUseError} when another process, or another run of this one, reads the scope.
   */
  readonly openSession: (scope: Pick<RunScope, "alias" | "id">) => Promise<RunSession>;
}

/**
 * Begins a run, or goes on with one whose process was ended.
 *
 * @throws {ScopeInUseError} when another process, or another run of this one, reads the scope.
 */
export async function beginRun(
  { now, openSession }: RunPlace,
  { id: scope, alias, cloud }: RunScope,
  { program, resumeWithinHours = 6 }: BeginRunOptions,
): Promise<Run> {
  const session = await openSession({ id: scope, alias });
  const { db, bulk } = session;
  try {
    const carried = await settleEnded(db, scope, { now: now().getTime(), withinMs: resumeWithinHours * HOUR_MS });
    const run = carried ?? (await insertRun(db, { scope, started_at: now().getTime(), program }));
    const staging = { db, bulk, run, scope, cloud, dictionaries: new Dictionaries(), reading: new Map() };
    return createRun(staging, { resumed: carried !== undefined, session, now });
  } catch (error) {
    await session.release();
    throw error;
  }
}

async function insertRun(
  db: Db,
  row: { readonly scope: number; readonly started_at: number; readonly program: string },
): Promise<number> {
  const { id } = await db
    .insertInto("run")
    .values({ ...row, verdict: "running", sources: "[]" })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * Settles runs of a scope whose process was ended: whoever has the lock knows that it was.
 *
 * @returns the run to go on with.
 */
async function settleEnded(
  db: Db,
  scope: number,
  { now, withinMs }: { readonly now: number; readonly withinMs: number },
): Promise<number | undefined> {
  const ended = await db
    .selectFrom("run")
    .select(["id", "started_at"])
    .where("scope", "=", scope)
    .where("verdict", "=", "running")
    .orderBy("id", "desc")
    .execute();
  const [latest] = ended;
  const carried = latest !== undefined && Math.abs(now - latest.started_at) < withinMs ? latest.id : undefined;
  for (const { id } of ended) {
    if (id === carried) continue;
    await failRun({ db, run: id }, { sources: [], reason: "its process was ended" });
  }
  if (carried === undefined) return undefined;
  await db.transaction().execute(async (trx) => {
    // Which images there are is read again; what was found in them is kept as far as it still holds.
    await trx.deleteFrom("stage_image").where("run", "=", carried).execute();
    await trx.updateTable("stage_subject").set({ carried: 1 }).where("run", "=", carried).execute();
  });
  return carried;
}

/** After a day nobody goes on with a run. */
const ABANDONED_MS = 24 * HOUR_MS;

/** Marks runs as failed whose process was ended so long ago that none goes on with them. */
export async function failAbandoned({ db, openSession, now }: RunPlace): Promise<void> {
  const before = now().getTime() - ABANDONED_MS;
  const scopes = await db
    .selectFrom("run")
    .innerJoin("scope", "scope.id", "run.scope")
    .select(["scope.id", "scope.alias"])
    .distinct()
    .where("run.verdict", "=", "running")
    .where("run.started_at", "<", before)
    .execute();
  for (const scope of scopes) {
    const session = await trySession(() => openSession(scope));
    if (session === undefined) continue;
    try {
      await failOld(session.db, scope.id, before);
    } finally {
      await session.release();
    }
  }
}

async function failOld(db: Db, scope: number, before: number): Promise<void> {
  const old = await db
    .selectFrom("run")
    .select("id")
    .where("scope", "=", scope)
    .where("verdict", "=", "running")
    .where("started_at", "<", before)
    .execute();
  for (const { id } of old) await failRun({ db, run: id }, { sources: [], reason: "its process was ended" });
}

async function trySession(open: () => Promise<RunSession>): Promise<RunSession | undefined> {
  try {
    return await open();
  } catch {
    // Another process reads it, or it cannot be told.
    return undefined;
  }
}
