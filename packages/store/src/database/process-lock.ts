import { hostname } from "node:os";
import type { DatabaseSync } from "node:sqlite";

import type { LockHolder } from "../errors/store-error.js";
import { loadSqlite } from "./load-sqlite.js";
import { makeFile } from "./open-sqlite.js";

/** Milliseconds to wait for a lock: as long as another process may take to write its name, so that it can be told. */
const WAIT_MS = 250;
/** `SQLITE_BUSY`: somebody else has the lock. */
const BUSY = 5;

/** A lock that is held. */
export interface ProcessLock {
  /** Process that held it before and ended without releasing it; absent if there was no such process. */
  readonly takenOverFrom?: LockHolder;
  /** Releases the lock. A second time it does nothing. */
  release(): void;
}

/** Result of an attempt to take a lock: the lock, or the process that has it if its name is known. */
export type LockAttempt =
  | { readonly lock: ProcessLock; readonly holder?: undefined }
  | { readonly lock?: undefined; readonly holder: LockHolder | undefined };

/**
 * Tries to take a lock that one process at a time can have, and one part of it. It is a lock of the operating system on a small SQLite
 * file, so it ends with its process however that ends (see `docs/adr/0024`). The file names the holder, and stays where it is.
 *
 * @param path - Path of the lock's file, which is made if it is missing. Its folder must be there.
 * @param now - The time, for the file.
 * @throws {Error} when the file cannot be made or written, or is not a lock's file: the error of Node or of SQLite.
 * @throws {StoreError} when this Node has no SQLite (`UnsupportedNode`).
 */
export function takeProcessLock(path: string, now: () => Date): LockAttempt {
  const { DatabaseSync } = loadSqlite();
  const me: LockHolder = { pid: process.pid, host: hostname(), since: now().toISOString() };
  makeFile(path);
  const file = new DatabaseSync(path, { timeout: WAIT_MS });
  try {
    return { lock: held(file, take(file, me)) };
  } catch (error) {
    const isBusy = error instanceof Error && "errcode" in error && Number(error.errcode) % 256 === BUSY;
    const holder = isBusy ? readHolder(file) : undefined;
    file.close();
    if (isBusy) return { holder };
    throw error;
  }
}

/**
 * Writes the holder's name where others can read it, then begins the transaction that is the lock. Between the two another process
 * may have taken and released it: then the name is another one, and it begins again.
 */
function take(file: DatabaseSync, me: LockHolder): LockHolder | undefined {
  for (;;) {
    file.exec("BEGIN IMMEDIATE");
    file.exec("CREATE TABLE IF NOT EXISTS holder (id INTEGER PRIMARY KEY CHECK (id = 1), pid, host, since)");
    const before = readHolder(file);
    file
      .prepare("INSERT OR REPLACE INTO holder (id, pid, host, since) VALUES (1, ?, ?, ?)")
      .run(me.pid, me.host, me.since);
    file.exec("COMMIT; BEGIN IMMEDIATE");
    const holder = readHolder(file);
    if (holder?.pid === me.pid && holder.host === me.host && holder.since === me.since) return before;
    file.exec("ROLLBACK");
  }
}

function held(file: DatabaseSync, takenOverFrom: LockHolder | undefined): ProcessLock {
  let isHeld = true;
  return {
    ...(takenOverFrom === undefined ? {} : { takenOverFrom }),
    release() {
      if (!isHeld) return;
      isHeld = false;
      try {
        file.exec("DELETE FROM holder; COMMIT");
      } catch {
        // A full disk: the name stays, and the lock ends all the same.
      } finally {
        file.close();
      }
    },
  };
}

/** The name in the file; `undefined` while it names nobody. */
function readHolder(file: DatabaseSync): LockHolder | undefined {
  try {
    const row = file.prepare("SELECT pid, host, since FROM holder").get();
    if (row === undefined) return undefined;
    return { pid: Number(row["pid"]), host: String(row["host"]), since: String(row["since"]) };
  } catch {
    return undefined;
  }
}
