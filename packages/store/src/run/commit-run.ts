import type { RunPlace } from "./begin-run.js";
import type { RunResult } from "./end-run.js";
import { commitSealed, scopeOfRun } from "./sealed-run.js";

/**
 * Commits a run that was sealed, under the lock of its scope. One that has ended stays as it is.
 *
 * @throws {StoreError} when there is no such run (`UnknownRun`), it was not sealed (`NotSealed`), or its stages are gone (`StageLost`).
 * @throws {ScopeInUseError} when a run of the scope is open.
 */
export async function commitRun({ db: reading, now, openSession }: RunPlace, run: number): Promise<RunResult> {
  const scope = await scopeOfRun(reading, run);
  const session = await openSession(scope);
  const { db, merging } = session;
  try {
    return await merging(() =>
      db.transaction().execute((trx) => commitSealed({ db: trx, run, scope: scope.id }, now())),
    );
  } finally {
    await session.release();
  }
}
