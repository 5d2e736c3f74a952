import { closeSync, constants, existsSync, openSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";

import { StoreFileError } from "../errors/store-error.js";
import { toStoreError } from "../errors/sqlite-errors.js";
import { loadSqlite } from "./load-sqlite.js";

/** Distinguishes a store from other SQLite files: "Plst". */
const APPLICATION_ID = 0x506c7374;

/** Milliseconds that a statement waits for the statement of another process. */
const BUSY_MS = 10_000;

/** Options of opening a file. */
export interface OpenFileOptions {
  /** True to open it for reading only. */
  readonly readOnly: boolean;
  /** Kind of the file system at a path, as `statfs` says it. */
  readonly fileSystemOf?: ((path: string) => number) | undefined;
}

/**
 * Opens the file of a store, or makes it, readable by its owner alone.
 *
 * @throws {StoreFileError} when it cannot be opened, or is something else.
 */
export function openSqliteFile(path: string, { readOnly, fileSystemOf = typeOf }: OpenFileOptions): DatabaseSync {
  const { DatabaseSync } = loadSqlite();
  let database: DatabaseSync | undefined;
  try {
    if (readOnly && !existsSync(path))
      throw new StoreFileError("NoStore", `there is no store at ${path}. Make one with: plimsoll sync.`);
    checkFileSystem(path, fileSystemOf(dirname(path)));
    if (!readOnly) makeFile(path);
    database = new DatabaseSync(path, { readOnly });
    database.exec(`pragma busy_timeout = ${BUSY_MS}`);
    checkContents(database, path, readOnly);
    if (!readOnly) prepareForWriting(database, path);
    database.exec("pragma cache_size = -65536; pragma temp_store = memory");
    return database;
  } catch (error) {
    database?.close();
    throw toStoreError(path, error, readOnly);
  }
}

/**
 * Makes a file that its owner alone can open, if it is not there. SQLite gives the files next to it the same permissions.
 *
 * @param path - Path of the file.
 */
export function makeFile(path: string): void {
  closeSync(openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600));
}

function prepareForWriting(database: DatabaseSync, path: string): void {
  // Takes effect only in a new file, and before its journal is chosen: see `shrink`.
  database.exec("pragma auto_vacuum = incremental");
  const mode = numberOrText(database, "pragma journal_mode = wal");
  if (mode !== "wal") throw networkFileSystem(path, `its journal is ${JSON.stringify(mode)} and not "wal"`);
  // Staged rows can be read again, so they need not wait for the disk; a commit does (see `durably`).
  // Moving the log into the file waits for the disk: at 32 MB and not at 4, since a stage is written and removed again.
  database.exec("pragma wal_autocheckpoint = 8000");
  database.exec(`pragma synchronous = normal; pragma foreign_keys = on; pragma application_id = ${APPLICATION_ID}`);
}

/**
 * Frees the space that a large stage has left, if it is more than half of the file. Less is kept for the next stage.
 *
 * @param database - Open for writing, outside of a transaction.
 */
export function shrink(database: DatabaseSync): void {
  const free = Number(numberOrText(database, "pragma freelist_count"));
  if (free * 2 > Number(numberOrText(database, "pragma page_count")))
    database.exec("pragma incremental_vacuum; pragma wal_checkpoint(truncate)");
}

function checkContents(database: DatabaseSync, path: string, readOnly: boolean): void {
  const owner = numberOrText(database, "pragma application_id");
  if (owner === APPLICATION_ID) return;
  const tables = numberOrText(database, "select count(*) as n from sqlite_schema");
  if (tables === 0 && owner === 0 && !readOnly) return;
  throw new StoreFileError("NotAStore", `${path} is not a store. Give another path.`);
}

function numberOrText(database: DatabaseSync, text: string): unknown {
  return Object.values(database.prepare(text).get() ?? {})[0];
}

/**
 * Kinds of file systems whose other machines do not see the shared memory of a write-ahead log.
 *
 * @see statfs(2), and https://www.sqlite.org/wal.html, read 2026-11-27
 */
const NETWORK_FILE_SYSTEMS: Readonly<Record<number, string>> = {
  0x6969: "NFS",
  0x517b: "SMB",
  0xff534d42: "CIFS",
  0xfe534d42: "SMB2",
  0x01021997: "9P",
  0x5346414f: "AFS",
  0x564c: "NCP",
  0x73757245: "Coda",
  0x00c36400: "Ceph",
  0x0bd00bd0: "Lustre",
};

function checkFileSystem(path: string, type: number): void {
  const name = NETWORK_FILE_SYSTEMS[type];
  if (name !== undefined) throw networkFileSystem(path, `its folder is on ${name}`);
}

function networkFileSystem(path: string, why: string): StoreFileError {
  return new StoreFileError(
    "NetworkFileSystem",
    `the store ${path} cannot be on a network file system (${why}): SQLite needs memory that all its readers share. Give a path on a local disk.`,
  );
}

function typeOf(folder: string): number {
  try {
    return statfsSync(folder).type;
  } catch {
    // A missing folder is reported when the file is opened.
    return 0;
  }
}
