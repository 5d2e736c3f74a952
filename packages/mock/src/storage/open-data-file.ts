import type { DatabaseSync } from "node:sqlite";

import { builtin } from "../runtime/builtin.js";
import { openSqlite, readNumber, readText } from "../state/database.js";
import { DataFileError } from "./data-file-error.js";
import { dataFileErrorCodeOf, toDataFileError } from "./data-file-error-code.js";
import { hasPendingWrites, restrictToOwner, prepareFile, removeSharedMemory } from "./file-access.js";

/** A data file that is open, and locked until it is closed or the process ends, however it ends. */
export interface DataFile {
  readonly database: DatabaseSync;
  /** True if the file is still empty. */
  readonly isNew: boolean;
  /** The permissions that it had, `0644`, if other users could open it until now. */
  readonly narrowedFrom: string | undefined;
}

/** A file of this size is checked in about 60 ms. In a larger one, damage is found by the first request that meets it. */
const maxCheckedBytes = 64 * 1024 * 1024;

/** Tells the data of a mock from other SQLite files: "Plim". */
const applicationId = 0x506c696d;

/**
 * Opens a data file, or makes it. Each transaction is on the disk before it returns, so neither a killed process nor a power
 * cut loses what was answered. Only its owner can open the file.
 *
 * @param path - Path of the file.
 * @param version - Number of the format.
 * @throws {DataFileError} when it is in use, holds something else, or cannot be opened; its `code` says which.
 * @throws {Error} when this Node has no SQLite.
 */
export function openDataFile(path: string, version: number): DataFile {
  // A Node without SQLite says so before it makes a file.
  builtin("node:sqlite");
  prepareFile(path);
  let database: DatabaseSync | undefined;
  try {
    if (hasPendingWrites(path)) checkUnchanged(path, version);
    database = openSqlite(path);
    // The lock is the operating system's, so it cannot outlive the process as a lock file would.
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    const isNew = checkContents(database, path, version);
    if (!isNew) checkSoundness(database, path);
    const narrowedFrom = restrictToOwner(path);
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536");
    // A new file is locked by the first write only.
    database.exec("BEGIN IMMEDIATE; COMMIT");
    removeSharedMemory(path);
    return { database, isNew, narrowedFrom };
  } catch (error) {
    database?.close();
    throw toDataFileError(path, error);
  }
}

/** Marks a file as the data of a mock, in the transaction that fills it: a half-written file is never taken for one. */
export function markDataFile(database: DatabaseSync, version: number): void {
  database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version}`);
}

/**
 * Checks a file that is opened for reading only: closing a database that is open for writing moves the contents of its log
 * into the file, and somebody else's file is to stay as it is.
 */
function checkUnchanged(path: string, version: number): void {
  const database = openSqlite(path, { readOnly: true });
  try {
    checkContents(database, path, version);
  } catch (error) {
    // To read the file, SQLite makes small files beside it, for which a full disk has no room. Opening it for writing needs none.
    if (error instanceof DataFileError || dataFileErrorCodeOf(error) !== "Unusable") throw error;
  } finally {
    database.close();
  }
}

function checkContents(database: DatabaseSync, path: string, version: number): boolean {
  const tables = readNumber(database.prepare("SELECT count(*) FROM sqlite_schema"));
  const owner = readNumber(database.prepare("PRAGMA application_id"));
  if (tables === 0 && owner === 0) return true;
  if (owner !== applicationId) throw new DataFileError(path, "NotAMock");
  if (readNumber(database.prepare("PRAGMA user_version")) !== version) throw new DataFileError(path, "OtherVersion");
  return false;
}

function checkSoundness(database: DatabaseSync, path: string): void {
  const pages = readNumber(database.prepare("PRAGMA page_count"));
  if (pages * readNumber(database.prepare("PRAGMA page_size")) > maxCheckedBytes) return;
  const found = readText(database.prepare("PRAGMA quick_check(1)"));
  if (found !== "ok") throw new DataFileError(path, "Damaged", new Error(found));
}
