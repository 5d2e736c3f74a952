import { hostname } from "node:os";
import type { DatabaseSync } from "node:sqlite";

import { loadSqlite } from "../database/load-sqlite.js";
import { makeFile } from "../database/open-sqlite.js";
import { type ScopeHolder, ScopeInUseError } from "../errors/store-error.js";
import { toStoreError } from "../errors/sqlite-errors.js";

/** Milliseconds to wait for a lock: as long as another process may take to write who holds it. */
const WAIT_MS = 250;
/** `SQLITE_BUSY`: somebody else has the lock. */
const BUSY = 5;

/** A lock that is held. */
export interface ScopeLock {
  /** Releases the lock. */
  release(): void;
}

/**
 * Takes the lock of a scope. It is one of the operating system on a small SQLite file beside the store, so it ends with its process
 * however that ends (see `docs/adr/0024`); the file says who holds it, and stays.
 *
 * @param path - Path of the lock's file.
 * @param alias - Name of the scope, for the message.
 * @param now - The time.
 * @throws {ScopeInUseError} when another process, or another run of this one, has it.
 */
export function lockScope(path: string, alias: string, now: () => Date): ScopeLock {
  const { DatabaseSync } = loadSqlite();
  const me: ScopeHolder = { pid: process.pid, host: hostname(), since: now().toISOString() };
  let file: DatabaseSync | undefined;
  try {
    makeFile(path);
    file = new DatabaseSync(path);
    file.exec(`PRAGMA busy_timeout = ${WAIT_MS}`);
    take(file, me);
    return held(file);
  } catch (error) {
    const failure = isBusy(error)
      ? new ScopeInUseError(alias, file === undefined ? undefined : readHolder(file))
      : toStoreError(path, error);
    file?.close();
    throw failure;
  }
}

/** Writes the holder's name where others can read it, then begins the transaction that is the lock. */
function take(file: DatabaseSync, me: ScopeHolder): void {
  for (;;) {
    file.exec("BEGIN IMMEDIATE");
    file.exec("CREATE TABLE IF NOT EXISTS holder (id INTEGER PRIMARY KEY CHECK (id = 1), pid, host, since)");
    file
      .prepare("INSERT OR REPLACE INTO holder (id, pid, host, since) VALUES (1, ?, ?, ?)")
      .run(me.pid, me.host, me.since);
    file.exec("COMMIT; BEGIN IMMEDIATE");
    const holder = readHolder(file);
    if (holder?.pid === me.pid && holder.host === me.host) return;
    // Another process took and released it between the two.
    file.exec("ROLLBACK");
  }
}

function held(file: DatabaseSync): ScopeLock {
  let isHeld = true;
  return {
    release() {
      if (!isHeld) return;
      isHeld = false;
      file.exec("ROLLBACK");
      file.close();
    },
  };
}

function readHolder(file: DatabaseSync): ScopeHolder | undefined {
  try {
    const row = file.prepare("SELECT pid, host, since FROM holder").get();
    if (row === undefined) return undefined;
    return { pid: Number(row["pid"]), host: String(row["host"]), since: String(row["since"]) };
  } catch {
    return undefined;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && Number(error.errcode) % 256 === BUSY;
}
