import type { Cloud } from "@plimsoll/core";

import type { Db } from "../schema/tables.js";
import { Dictionaries } from "./dictionaries.js";
import { type Run, createRun } from "./run.js";
import type { RunSession } from "./run-session.js";
import { settleEnded } from "./settle-ended.js";
import { fillMoves } from "./write-moves.js";

const HOUR_MS = 3_600_000;

/** Options of a run. */
export interface BeginRunOptions {
  /** Name and version of the program that reads, for `runs()`. */
  readonly program: string;
  /** Hours within which a run continues what a process that was ended has read; 0 for never. @default 6 */
  readonly resumeWithinHours?: number | undefined;
  /** Number of the run to continue, however old it is. @default the latest that did not end within those hours */
  readonly run?: number | undefined;
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
 * Begins a run, or continues one whose process was ended.
 *
 * @throws {ScopeInUseError} when another process, or another run of this one, reads the scope.
 * @throws {StoreError} when the run that is named has ended, or is not of the scope (`RunEnded`).
 */
export async function beginRun(
  { now, openSession }: RunPlace,
  { id: scope, alias, cloud }: RunScope,
  { program, resumeWithinHours = 6, run: wanted }: BeginRunOptions,
): Promise<Run> {
  const session = await openSession({ id: scope, alias });
  const { db, bulk } = session;
  try {
    const carried = await settleEnded(session, scope, { now: now(), withinMs: resumeWithinHours * HOUR_MS, wanted });
    await fillMoves(db, scope);
    const run =
      carried ?? (await session.durably(() => insertRun(db, { scope, started_at: now().getTime(), program })));
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
