import { type ProcessLock, takeProcessLock } from "../database/process-lock.js";
import { ScopeInUseError } from "../errors/store-error.js";
import { toStoreError } from "../errors/sqlite-errors.js";

/**
 * Takes the lock of a scope, on a small file beside the store.
 *
 * @param path - Path of the lock's file.
 * @param alias - Name of the scope, for the message.
 * @param now - The time.
 * @throws {ScopeInUseError} when another process, or another run of this one, has it.
 * @throws {StoreError} when the file cannot be written.
 */
export function lockScope(path: string, alias: string, now: () => Date): ProcessLock {
  const attempt = attemptAt(path, now);
  if (attempt.lock === undefined) throw new ScopeInUseError(alias, attempt.holder);
  return attempt.lock;
}

function attemptAt(path: string, now: () => Date): ReturnType<typeof takeProcessLock> {
  try {
    return takeProcessLock(path, now);
  } catch (error) {
    throw toStoreError(path, error);
  }
}
