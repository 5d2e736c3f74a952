import { stat } from "node:fs/promises";

import type { LockAttempt, LockHolder } from "@plimsoll/store";

import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import { visible } from "../../output/visible.js";

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

/**
 * Takes the lock of a plan or of an account, so that only one process at a time buys.
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
  const { lock, holder } = await attemptAt(path, now, words);
  if (lock === undefined) throw inUse(holder, words);
  const { takenOverFrom } = lock;
  return {
    ...(takenOverFrom === undefined ? {} : { takenOverFrom }),
    async [Symbol.asyncDispose]() {
      lock.release();
    },
  };
}

async function attemptAt(path: string, now: () => Date, words: LockWords): Promise<LockAttempt> {
  const { takeProcessLock } = await import("@plimsoll/store");
  try {
    return takeProcessLock(path, now);
  } catch (error) {
    throw noLock(path, error instanceof Error ? error.message : String(error), words);
  }
}

function noLock(path: string, reason: string, { locked, nothing }: LockWords): CommandFailure {
  return new CommandFailure(
    EXIT.error,
    "NoLock",
    `cannot lock ${locked} with ${visible(path)}: ${visible(reason)}. ${nothing}. The folder must be writable, and the file one that this command made.`,
  );
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
