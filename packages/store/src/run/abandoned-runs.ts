import type { Db } from "../schema/tables.js";
import type { RunPlace } from "./begin-run.js";
import { failRun } from "./end-run.js";
import type { RunSession } from "./run-session.js";
import { PROCESS_ENDED } from "./settle-ended.js";

/** After a day a run is no longer continued. */
const ABANDONED_MS = 24 * 3_600_000;

/** Marks runs as failed whose process was ended so long ago that nothing continues them. */
export async function failAbandoned({ db, openSession, now }: RunPlace): Promise<void> {
  const before = now().getTime() - ABANDONED_MS;
  const scopes = await db
    .selectFrom("run")
    .innerJoin("scope", "scope.id", "run.scope")
    .select(["scope.id", "scope.alias"])
    .distinct()
    .where("run.verdict", "=", "running")
    .where("run.sealed", "is", null)
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
    .where("sealed", "is", null)
    .where("started_at", "<", before)
    .execute();
  for (const { id: run } of old)
    await db.transaction().execute((trx) => failRun({ db: trx, run }, { sources: [], reason: PROCESS_ENDED }));
}

async function trySession(open: () => Promise<RunSession>): Promise<RunSession | undefined> {
  try {
    return await open();
  } catch {
    // Another process reads it, or that is unknown.
    return undefined;
  }
}
