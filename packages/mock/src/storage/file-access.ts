import { constants } from "node:fs";

import { DataFileError } from "./data-file-error.js";
import { toDataFileError } from "./data-file-error-code.js";

/** Read and write for the owner, nothing for anybody else: an estate has names of hosts and images. */
const ownerOnly = 0o600;

/** Not imported: as an ES module, node:fs fills in every name it exports, and a mock in memory needs none of them. */
function fs(): typeof import("node:fs") {
  return process.getBuiltinModule("node:fs");
}

/**
 * Checks that a path can be the path of a data file, and creates a missing file so that only its owner can open it.
 *
 * @throws {DataFileError} when it cannot.
 */
export function prepareFile(path: string): void {
  if (isNoFile(path)) throw new DataFileError(path, "NoFileName");
  try {
    if (make(path)) return;
    const stats = fs().statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) throw new DataFileError(path, "BrokenLink");
    if (stats.isDirectory()) throw new DataFileError(path, "IsFolder");
    if (!stats.isFile()) throw new DataFileError(path, "SpecialFile");
    fs().accessSync(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw toDataFileError(path, error);
  }
}

/** SQLite takes these for a database in memory, or for more than a path; the state would be gone, or elsewhere. */
function isNoFile(path: string): boolean {
  return path.trim() === "" || path.includes("\0") || /^(?::memory:$|file:)/i.test(path);
}

/**
 * Makes an empty file, which SQLite takes for a new database. One that exists is not opened: closing it again would take
 * away the locks that another mock of this process has on it.
 *
 * @see https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_, read 2026-11-27
 */
function make(path: string): boolean {
  try {
    fs().closeSync(fs().openSync(path, "wx", ownerOnly));
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Closes a data file and what SQLite keeps beside it to other users.
 *
 * @returns The permissions that the file had before, as an octal number, if they were wider.
 */
export function restrictToOwner(path: string): string | undefined {
  // There, permissions are lists that a new file has from its folder, and the mode says nothing.
  if (process.platform === "win32") return undefined;
  const { mode } = fs().statSync(path);
  for (const beside of [`${path}-wal`, `${path}-shm`]) narrowBeside(beside);
  if ((mode & 0o077) === 0) return undefined;
  fs().chmodSync(path, ownerOnly);
  return `0${(mode & 0o777).toString(8)}`;
}

/** True if the last writes have not reached the file itself: a process was killed, or is still running. */
export function hasPendingWrites(path: string): boolean {
  return (fs().statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** Removes the files that reading left beside the database. Only for a process that holds it exclusively and needs none. */
export function removeSharedMemory(path: string): void {
  fs().rmSync(`${path}-shm`, { force: true });
}

/** SQLite follows no link there, so neither does this. */
function narrowBeside(path: string): void {
  const stats = fs().lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() === true && (stats.mode & 0o077) !== 0) fs().chmodSync(path, ownerOnly);
}
