import { hash } from "node:crypto";
import { hostname } from "node:os";

import { sql } from "kysely";

import type { PostgresConnections } from "../database/postgres-connections.js";
import { postgresBulk } from "../database/postgres-bulk.js";
import type { RunConnections } from "../database/run-connections.js";
import { type LockHolder, ScopeInUseError } from "../errors/store-error.js";
import type { Db } from "../schema/tables.js";
import type { AnalyzeFirst } from "./analyze-first.js";
import type { RunScope } from "./begin-run.js";
import { planMerge } from "./plan-merge.js";
import type { RunSession } from "./run-session.js";

/** First number of the locks of a store, different from those of other stores and programs in the same database. */
export function lockSpace(schema: string): number {
  return hash("sha256", `plimsoll store ${schema}`, "buffer").readInt32BE(0);
}

/** Surroundings of {@link openPostgresSession}. */
export interface SessionPlace extends Pick<PostgresConnections, "packages" | "place" | "toError"> {
  readonly runs: RunConnections;
  readonly analyzeFirst: AnalyzeFirst;
  readonly now: () => Date;
}

/**
 * Takes a connection for a run, and the lock of its scope on it. The lock is one of the session, so it ends with the connection; and the
 * run writes on no other, so what comes after the lock was lost is refused (see `docs/adr/0085`).
 *
 * @throws {ScopeInUseError} when another process, or another run of this one, has the lock.
 * @throws {StoreServerError} when the connection cannot be opened.
 */
export async function openPostgresSession(
  { runs, packages, place, toError, now, analyzeFirst }: SessionPlace,
  { id, alias }: Pick<RunScope, "alias" | "id">,
): Promise<RunSession> {
  const connection = await runs.take();
  const { client, db } = connection;
  try {
    await takeLock(db, { space: lockSpace(place.schema), id, alias, now });
  } catch (error) {
    await connection.release();
    throw error;
  }
  const durably = async <T>(work: () => Promise<T>): Promise<T> => {
    await sql`set synchronous_commit to default`.execute(db);
    try {
      return await work();
    } finally {
      // The error to report is that of the work.
      await sql`set synchronous_commit = off`.execute(db).catch(() => undefined);
    }
  };
  let isHeld = true;
  return {
    db,
    bulk: postgresBulk(client, packages, toError),
    durably,
    merging: (work) =>
      durably(async () => {
        await planMerge(db, id, false);
        try {
          const result = await work();
          // The work is done, even if this fails.
          await db
            .transaction()
            .execute(analyzeFirst)
            .catch(() => undefined);
          return result;
        } finally {
          await sql`reset enable_nestloop`.execute(db).catch(() => undefined);
        }
      }),
    async release() {
      if (!isHeld) return;
      isHeld = false;
      await connection.release();
    },
  };
}

interface Lock extends Pick<RunScope, "alias" | "id"> {
  readonly space: number;
  readonly now: () => Date;
}

async function takeLock(db: Db, { space, id, alias, now }: Lock): Promise<void> {
  // Staged rows can be read again, so they need not wait for the disk; a commit does (see `durably`).
  const { rows } = await sql<{ held: boolean; backend: number }>`
    select pg_try_advisory_lock(${space}::int, ${id}::int) as held, pg_backend_pid() as backend,
           set_config('synchronous_commit', 'off', false)`.execute(db);
  const [row] = rows;
  if (row?.held !== true) throw new ScopeInUseError(alias, await readHolder(db, space, id));
  const me: LockHolder = { pid: process.pid, host: hostname(), since: now().toISOString() };
  await sql`insert into scope_holder (scope, backend, pid, host, since)
    values (${id}, ${row.backend}, ${me.pid}, ${me.host}, ${me.since})
    on conflict (scope) do update set backend = excluded.backend, pid = excluded.pid, host = excluded.host, since = excluded.since`.execute(
    db,
  );
}

/** The process that has the lock; nothing if it has not yet said so. */
export async function readHolder(db: Db, space: number, scope: number): Promise<LockHolder | undefined> {
  const { rows } = await sql<LockHolder>`
    select holder.pid, holder.host, holder.since
    from scope_holder as holder
    join pg_locks as held on held.pid = holder.backend
    where holder.scope = ${scope} and held.locktype = 'advisory' and held.granted
      and held.classid::int8 = ${space >>> 0} and held.objid::int8 = ${scope} and held.objsubid = 2`.execute(db);
  const [row] = rows;
  return row && { pid: row.pid, host: row.host, since: row.since };
}
