import { StoreError, type StoreErrorCode, StoreFileError } from "./store-error.js";

interface Meaning {
  readonly code: StoreErrorCode;
  readonly text: string;
}

const NO_WRITING: Meaning = {
  code: "ReadOnly",
  text: "cannot be written. Give this user the right to write the file and its folder, or open it for reading only",
};
const NO_READING: Meaning = {
  code: "ReadOnly",
  text: "cannot be read where nothing may be written: SQLite makes two files next to it for as long as it is read. Copy it into a folder that this user may write, and read the copy",
};
const DISK_FULL: Meaning = {
  code: "DiskFull",
  text: "has no room on its disk. Nothing that was committed is lost; make room and run again",
};
const WRITE_REFUSED: Meaning = {
  code: "CannotWrite",
  text: "cannot be written: the system refuses it. Look at the disk, at its quota, and at the size that a file may have (ulimit -f)",
};
const LOCKED: Meaning = {
  code: "Locked",
  text: "is locked by another process for longer than this one waits. Wait until that one has ended, then run again",
};
const NO_FILE: Meaning = {
  code: "NoStore",
  text: "cannot be opened. Check that its folder exists, and that this user may read it",
};
const UNUSABLE: Meaning = { code: "Unusable", text: "cannot be used" };

/** Primary result codes of SQLite. @see https://www.sqlite.org/rescode.html, read 2026-11-27 */
const OF_SQLITE: Readonly<Record<number, Meaning>> = {
  3: NO_WRITING,
  5: LOCKED,
  6: LOCKED,
  8: NO_WRITING,
  11: { code: "Damaged", text: "is damaged. Restore a copy, or move it away: the next run makes a new one" },
  13: DISK_FULL,
  14: NO_FILE,
  26: { code: "NotAStore", text: "is not a store. Give another path" },
};

/** Extended result codes of SQLite, for what it calls a disk I/O error: a write, and room for the memory that readers share. */
const OF_INPUT_OUTPUT: Readonly<Record<number, Meaning>> = { 778: WRITE_REFUSED, 4874: DISK_FULL };

/** Codes of Node for what the operating system refuses. */
const OF_SYSTEM: Readonly<Record<string, Meaning>> = {
  EACCES: NO_WRITING,
  EDQUOT: DISK_FULL,
  EFBIG: WRITE_REFUSED,
  EISDIR: { code: "NotAStore", text: "is a folder. Give the path of a file" },
  ENOENT: NO_FILE,
  ENOSPC: DISK_FULL,
  ENOTDIR: NO_FILE,
  EPERM: NO_WRITING,
  EROFS: NO_WRITING,
};

/**
 * The error of a store for an error of SQLite or of the file system; any other error as it is.
 *
 * @param path - Path of the store.
 * @param error - What was thrown.
 * @param readOnly - True if the store was being opened for reading only.
 */
export function toStoreError(path: string, error: unknown, readOnly = false): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const found = meaningOf(error);
  const meaning = readOnly && found === NO_WRITING ? NO_READING : found;
  if (meaning === undefined) return error;
  const reason = meaning === UNUSABLE ? `: ${error.message}` : "";
  return new StoreFileError(meaning.code, `the store ${path} ${meaning.text}${reason}.`, { cause: error });
}

function meaningOf(error: Error): Meaning | undefined {
  if (!("code" in error)) return undefined;
  if (error.code === "ERR_SQLITE_ERROR" && "errcode" in error) {
    const extended = Number(error.errcode);
    const primary = extended & 0xff;
    // A statement of ours that SQLite does not take (1, 19, 20, ...) is a bug and keeps its own message.
    return primary === 10 ? (OF_INPUT_OUTPUT[extended] ?? UNUSABLE) : OF_SQLITE[primary];
  }
  return "syscall" in error ? (OF_SYSTEM[String(error.code)] ?? UNUSABLE) : undefined;
}
