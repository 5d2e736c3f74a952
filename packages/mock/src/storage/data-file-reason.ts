import { DataFileError, type DataFileReason } from "./data-file-error.js";

/** Primary result codes of SQLite. @see https://www.sqlite.org/rescode.html, read 2026-11-22 */
const reasonsOfSqlite: Readonly<Record<number, DataFileReason>> = {
  3: "no-permission",
  5: "in-use",
  6: "in-use",
  8: "no-permission",
  11: "damaged",
  13: "disk-full",
  // The file itself could be opened before, so it is what SQLite keeps beside it that could not be made.
  14: "no-permission",
  26: "not-ours",
};

/** Codes of Node for what the operating system refuses. */
const reasonsOfSystem: Readonly<Record<string, DataFileReason>> = {
  EACCES: "no-permission",
  EDQUOT: "disk-full",
  EISDIR: "folder",
  ENOENT: "no-folder",
  ENOSPC: "disk-full",
  ENOTDIR: "no-folder",
  EPERM: "no-permission",
  EROFS: "no-permission",
};

/**
 * Says what an error of SQLite or of the file system means for a data file.
 *
 * @returns `undefined` if the error is of neither.
 */
export function dataFileReasonOf(error: unknown): DataFileReason | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  if (error.code === "ERR_SQLITE_ERROR" && "errcode" in error)
    return reasonsOfSqlite[Number(error.errcode) & 0xff] ?? "unusable";
  return "syscall" in error ? (reasonsOfSystem[String(error.code)] ?? "unusable") : undefined;
}

/** The error of a data file for an error of SQLite or of the file system; any other error as it is. */
export function toDataFileError(path: string, error: unknown): unknown {
  const reason = dataFileReasonOf(error);
  return reason === undefined ? error : new DataFileError(path, reason, error);
}
