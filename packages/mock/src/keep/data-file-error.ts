/** Why a data file was refused. */
export type DataFileReason = "in-use" | "not-ours" | "other-version" | "unusable";

/** A data file that a mock cannot keep its state in. The message names the file and says what to do. */
export class DataFileError extends Error {
  override readonly name = "DataFileError" as const;
  /** Path of the file, as it was given. */
  readonly file: string;
  /**
   * `in-use` by another mock; `not-ours` if it is something else than the data of a mock; `other-version` if another version of
   * the mock made it; `unusable` if it cannot be opened.
   */
  readonly reason: DataFileReason;

  constructor(file: string, reason: DataFileReason, cause?: unknown) {
    super(`${file} ${texts[reason]}`, { cause });
    this.file = file;
    this.reason = reason;
  }
}

const texts: Readonly<Record<DataFileReason, string>> = {
  "in-use": "is in use by another mock. Stop that one, or give this one a file of its own.",
  "not-ours": "is not the data of a mock, and was left as it is. Name another file, or one that does not exist yet.",
  "other-version":
    "was made by another version of the mock, and was left as it is. Use that version, or name a file that does not exist yet.",
  unusable: "cannot be opened. Its folder must exist, and the file must be one that you may read and write.",
};
