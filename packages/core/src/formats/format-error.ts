/** Codes of the reasons why an evaluation cannot be written in a format. */
export type FormatErrorCode =
  /** The format is about one image, and the evaluation has several. */
  | "SeveralImages"
  /** A package that writes the format is not installed. */
  | "NotInstalled";

/** An evaluation that cannot be written in a format. The message says what to do instead. */
export class FormatError extends Error {
  override name = "FormatError" as const;
  /** Code of the reason. */
  readonly code: FormatErrorCode;

  constructor(code: FormatErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
