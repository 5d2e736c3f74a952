import { DatabaseSync } from "node:sqlite";

import { readNumber } from "../state/database.js";
import { DataFileError } from "./data-file-error.js";

/** A data file that is open, and locked until it is closed or the process ends, however it ends. */
export interface DataFile {
  readonly database: DatabaseSync;
  /** Whether there is nothing in it yet. */
  readonly isNew: boolean;
}

/** Tells the data of a mock from other SQLite files: "Plim". */
const applicationId = 0x506c696d;

/** Result codes of SQLite. @see https://www.sqlite.org/rescode.html, read 2026-11-22 */
const busy = 5;
const notADatabase = 26;

/**
 * Opens a data file, or makes it. Each transaction is on the disk before it returns, so neither a killed process nor a power
 * cut loses what was answered.
 *
 * @param path - Path of the file.
 * @param version - Number of the format.
 * @throws {DataFileError} when it is in use, or holds something else.
 */
export function openDataFile(path: string, version: number): DataFile {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    // The lock is the operating system's, so it cannot outlive the process as a lock file would.
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    const isNew = checkContents(database, path, version);
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536");
    // A new file is locked by the first write only.
    database.exec("BEGIN IMMEDIATE; COMMIT");
    return { database, isNew };
  } catch (error) {
    database?.close();
    throw error instanceof DataFileError ? error : new DataFileError(path, reasonOf(error), error);
  }
}

/** Marks a file as the data of a mock. Part of the transaction that fills it, so that half a file is none. */
export function markDataFile(database: DatabaseSync, version: number): void {
  database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version}`);
}

function checkContents(database: DatabaseSync, path: string, version: number): boolean {
  const tables = readNumber(database.prepare("SELECT count(*) FROM sqlite_schema"));
  const owner = readNumber(database.prepare("PRAGMA application_id"));
  if (tables === 0 && owner === 0) return true;
  if (owner !== applicationId) throw new DataFileError(path, "not-ours");
  if (readNumber(database.prepare("PRAGMA user_version")) !== version) throw new DataFileError(path, "other-version");
  return false;
}

function reasonOf(error: unknown): DataFileError["reason"] {
  const code = typeof error === "object" && error !== null && "errcode" in error ? Number(error.errcode) & 0xff : 0;
  if (code === busy) return "in-use";
  return code === notADatabase ? "not-ours" : "unusable";
}
