/** Reason why a data file was refused, or could not keep a change. See {@link DataFileError.reason}. */
export type DataFileReason =
  | "damaged"
  | "disk-full"
  | "folder"
  | "in-use"
  | "link"
  | "no-file"
  | "no-folder"
  | "no-permission"
  | "not-ours"
  | "other-version"
  | "special-file"
  | "unusable";

/** A data file that a mock cannot keep its state in. The message names the file and says what to do. */
export class DataFileError extends Error {
  override readonly name = "DataFileError" as const;
  /** Path of the file, as it was given. */
  readonly file: string;
  /**
   * - `damaged`: it was the data of a mock, and cannot be read any more;
   * - `disk-full`: the disk has no room for it, or for a change while the mock runs;
   * - `folder`: it is a folder;
   * - `in-use`: another mock or another program has it open;
   * - `link`: it is a link to a file that does not exist;
   * - `no-file`: the path is not the name of a file: it is empty, `:memory:` or a `file:` address;
   * - `no-folder`: the folder that it would be in does not exist;
   * - `no-permission`: this user may not read or write it, or may not close it to other users;
   * - `not-ours`: it is something else than the data of a mock;
   * - `other-version`: another version of the mock made it;
   * - `special-file`: it is a device, a pipe or a socket;
   * - `unusable`: it cannot be opened, read or written for another reason, which `cause` has.
   */
  readonly reason: DataFileReason;

  constructor(file: string, reason: DataFileReason, cause?: unknown) {
    super(`${file === "" ? '""' : file} ${texts[reason]}`, { cause });
    this.file = file;
    this.reason = reason;
  }
}

const anotherFile = "Name another file, or one that does not exist yet.";

const texts: Readonly<Record<DataFileReason, string>> = {
  damaged: "is damaged and cannot be read. Put a copy of it in its place, or name a file that does not exist yet.",
  "disk-full":
    "could not be written, because the disk is full. What did not fit was not kept. Make room, or name a file on another disk.",
  folder: "is a folder. Name a file in it.",
  "in-use": "is in use by another mock or another program. Stop that one, or give this one a file of its own.",
  link: "is a link to a file that does not exist. Name that file, or remove the link.",
  "no-file": "is not the name of a file. Name a file, or leave it out to keep the state in memory.",
  "no-folder": "is in a folder that does not exist. Make the folder first, or name a file elsewhere.",
  "no-permission":
    "must be a file that you may read, write and close to other users, in a folder that you may write to. Change the permissions, or name another file.",
  "not-ours": `is not the data of a mock, and was left as it is. ${anotherFile}`,
  "other-version":
    "was made by another version of the mock, and was left as it is. Use that version, or name a file that does not exist yet.",
  "special-file": `is a device, a pipe or a socket, and was left as it is. ${anotherFile}`,
  unusable: `cannot be read or written. ${anotherFile}`,
};
