/** Codes of the errors of a data file. See {@link DataFileError.code}. */
export type DataFileErrorCode =
  | "Damaged"
  | "DiskFull"
  | "IsFolder"
  | "InUse"
  | "BrokenLink"
  | "NoFileName"
  | "NoFolder"
  | "NoPermission"
  | "NotAMock"
  | "OtherVersion"
  | "SpecialFile"
  | "Unusable";

/** A data file that a mock cannot keep its state in. The message names the file and says what to do, after the code. */
export class DataFileError extends Error {
  override readonly name = "DataFileError" as const;
  /** Path of the file, as it was given. */
  readonly file: string;
  /**
   * Stable word for programs:
   *
   * - `Damaged`: it was the data of a mock, and cannot be read any more;
   * - `DiskFull`: the disk has no room for it, or for a change while the mock runs;
   * - `IsFolder`: it is a folder;
   * - `InUse`: another mock or another program has it open;
   * - `BrokenLink`: it is a link to a file that does not exist;
   * - `NoFileName`: the path is not the name of a file: it is empty, `:memory:` or a `file:` address;
   * - `NoFolder`: the folder that it would be in does not exist;
   * - `NoPermission`: this user may not read or write it, or may not close it to other users;
   * - `NotAMock`: it is something else than the data of a mock;
   * - `OtherVersion`: another version of the mock made it;
   * - `SpecialFile`: it is a device, a pipe or a socket;
   * - `Unusable`: it cannot be opened, read or written for another reason, which `cause` has.
   */
  readonly code: DataFileErrorCode;
  /** Message without the code. */
  readonly rawMessage: string;

  constructor(file: string, code: DataFileErrorCode, cause?: unknown) {
    const rawMessage = `${file === "" ? '""' : file} ${texts[code]}`;
    super(`[${code}] ${rawMessage}`, { cause });
    this.file = file;
    this.code = code;
    this.rawMessage = rawMessage;
  }
}

const anotherFile = "Name another file, or one that does not exist yet.";

const texts: Readonly<Record<DataFileErrorCode, string>> = {
  Damaged: "is damaged and cannot be read. Put a copy of it in its place, or name a file that does not exist yet.",
  DiskFull:
    "could not be written, because the disk is full. What did not fit was not kept. Make room, or name a file on another disk.",
  IsFolder: "is a folder. Name a file in it.",
  InUse: "is in use by another mock or another program. Stop that one, or give this one a file of its own.",
  BrokenLink: "is a link to a file that does not exist. Name that file, or remove the link.",
  NoFileName: "is not the name of a file. Name a file, or leave it out to keep the state in memory.",
  NoFolder: "is in a folder that does not exist. Make the folder first, or name a file elsewhere.",
  NoPermission:
    "must be a file that you may read, write and close to other users, in a folder that you may write to. Change the permissions, or name another file.",
  NotAMock: `is not the data of a mock, and was left as it is. ${anotherFile}`,
  OtherVersion:
    "was made by another version of the mock, and was left as it is. Use that version, or name a file that does not exist yet.",
  SpecialFile: `is a device, a pipe or a socket, and was left as it is. ${anotherFile}`,
  Unusable: `cannot be read or written. ${anotherFile}`,
};
