import { DataFileError, type DataFileErrorCode } from "./data-file-error.js";

/** Primary result codes of SQLite. @see https://www.sqlite.org/rescode.html, read 2026-11-22 */
const codesOfSqlite: Readonly<Record<number, DataFileErrorCode>> = {
  3: "NoPermission",
  5: "InUse",
  6: "InUse",
  8: "NoPermission",
  11: "Damaged",
  13: "DiskFull",
  // The file itself could be opened before, so it is what SQLite keeps beside it that could not be made.
  14: "NoPermission",
  26: "NotAMock",
};

/** Codes of Node for what the operating system refuses. */
const codesOfSystem: Readonly<Record<string, DataFileErrorCode>> = {
  EACCES: "NoPermission",
  EDQUOT: "DiskFull",
  EISDIR: "IsFolder",
  ENOENT: "NoFolder",
  ENOSPC: "DiskFull",
  ENOTDIR: "NoFolder",
  EPERM: "NoPermission",
  EROFS: "NoPermission",
};

/**
 * Says what an error of SQLite or of the file system means for a data file.
 *
 * @returns `undefined` if the error is of neither.
 */
export function dataFileErrorCodeOf(error: unknown): DataFileErrorCode | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  if (error.code === "ERR_SQLITE_ERROR" && "errcode" in error)
    return codesOfSqlite[Number(error.errcode) & 0xff] ?? "Unusable";
  return "syscall" in error ? (codesOfSystem[String(error.code)] ?? "Unusable") : undefined;
}

/** The error of a data file for an error of SQLite or of the file system; any other error as it is. */
export function toDataFileError(path: string, error: unknown): unknown {
  const code = dataFileErrorCodeOf(error);
  return code === undefined ? error : new DataFileError(path, code, error);
}
