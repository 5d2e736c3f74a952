import { stat } from "node:fs/promises";
import { hostname } from "node:os";
import type { DatabaseSync } from "node:sqlite";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import { visible } from "../../output/visible.js";

/** Process that holds a lock. */
export interface LockHolder {
  /** Number of the process. */
  readonly pid: number;
  /** Name of its machine. */
  readonly host: string;
  /** When it took the lock, RFC 3339. */
  readonly since: string;
}

/** A lock that is held. */
export interface PlanLock extends AsyncDisposable {
  /** Process that held it before and ended without releasing it; absent if there was no such process. */
  readonly takenOverFrom?: LockHolder;
}

/** Words of a lock's messages. */
export interface LockWords {
  /** The thing that only one process at a time may change: `the plan`. */
  readonly locked: string;
  /** Action of the holder, after its name. */
  readonly doing: string;
  /** The statement that nothing happened here. */
  readonly nothing: string;
}

const planWords: LockWords = {
  locked: "the plan",
  doing: "is applying this plan, or another one for this account",
  nothing: "Nothing was bought",
};

/** Milliseconds to wait for a lock: as long as another process may take to write whose it is, so that it can be named. */
const WAIT_MS = 250;

/** `SQLITE_BUSY`: somebody else has the lock. */
const BUSY = 5;

/**
 * Takes the lock of a plan or of an account, so that only one process at a time buys. The lock is one of the operating system on a
 * SQLite file, which ends with its process however that ends; the file says whose it is and stays where it is.
 *
 * @param path - Path of the lock file, made if it is not there.
 * @param now - The time, for the file.
 * @param words - What it is for. @default a plan
 * @throws {CommandFailure} `PlanInUse` when another process holds it, with the name of that process; `NoLock` when the file
 * cannot be one.
 */
export async function lockPlan(path: string, now: () => Date, words: LockWords = planWords): Promise<PlanLock> {
  const isThere = await stat(path).catch(() => undefined);
  if (isThere?.isFile() === false) throw noLock(path, "it is not a regular file", words);
  const { DatabaseSync } = await import("node:sqlite");
  const me: LockHolder = { pid: process.pid, host: hostname(), since: now().toISOString() };
  let file: DatabaseSync | undefined;
  try {
    file = new DatabaseSync(path, { timeout: WAIT_MS });
    const takenOverFrom = take(file, me);
    return held(file, takenOverFrom);
  } catch (error) {
    const failure = isBusy(error)
      ? inUse(file === undefined ? undefined : readHolder(file), words)
      : noLock(path, error instanceof Error ? error.message : String(error), words);
    file?.close();
    throw failure;
  }
}

function held(file: DatabaseSync, takenOverFrom: LockHolder | undefined): PlanLock {
  return {
    ...(takenOverFrom === undefined ? {} : { takenOverFrom }),
    async [Symbol.asyncDispose]() {
      try {
        file.exec("DELETE FROM holder");
        file.exec("COMMIT");
      } catch {
        // A full disk: the name stays, and the lock ends all the same.
      } finally {
        file.close();
      }
    },
  };
}

/**
 * Writes the holder's name where others can read it, then begins the transaction that is the lock. Between the two somebody
 * else may have come and gone: then the name is another one, and it begins again.
 */
function take(file: DatabaseSync, me: LockHolder): LockHolder | undefined {
  file.exec("BEGIN IMMEDIATE");
  file.exec("CREATE TABLE IF NOT EXISTS holder (id INTEGER PRIMARY KEY CHECK (id = 1), pid, host, since)");
  const before = readHolder(file);
  file
    .prepare("INSERT OR REPLACE INTO holder (id, pid, host, since) VALUES (1, ?, ?, ?)")
    .run(me.pid, me.host, me.since);
  file.exec("COMMIT");
  file.exec("BEGIN IMMEDIATE");
  const holder = readHolder(file);
  if (holder?.pid === me.pid && holder.host === me.host && holder.since === me.since) return before;
  file.exec("ROLLBACK");
  return take(file, me);
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

function noLock(path: string, reason: string, { locked, nothing }: LockWords): CommandFailure {
  return new CommandFailure(
    EXIT.error,
    "NoLock",
    `cannot lock ${locked} with ${visible(path)}: ${visible(reason)}. ${nothing}. The folder must be writable, and the file one that this command made.`,
  );
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && Number(error.errcode) % 256 === BUSY;
}

function inUse(holder: LockHolder | undefined, { doing, nothing }: LockWords): CommandFailure {
  const who = holder === undefined ? "another process" : describeHolder(holder);
  return new CommandFailure(
    EXIT.error,
    "PlanInUse",
    `${who} ${doing}. ${nothing} here. Wait until it has ended, then run the command again if anything is left to do.`,
  );
}

/** `process 123 on build-1 (since 2026-11-21T12:00:00.000Z)` */
export function describeHolder({ pid, host, since }: LockHolder): string {
  // A lock file lies where others may write.
  return `process ${pid} on ${visible(host)} (since ${visible(since)})`;
}
