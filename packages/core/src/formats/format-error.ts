/** Codes of the reasons why an evaluation cannot be written in a format. */
export type FormatErrorCode =
  /** The format is about one image, and the evaluation has several. */
  | "SeveralImages"
  /** A package that writes the format is not installed. */
  | "NotInstalled";

/** An evaluation that cannot be written in a format. The message begins with the code and says what to do instead. */
export class FormatError extends Error {
  override name = "FormatError" as const;
  /** Stable word for programs: `SeveralImages` or `NotInstalled`. */
  readonly code: FormatErrorCode;
  /** Message without the code. */
  readonly rawMessage: string;

  constructor(code: FormatErrorCode, message: string) {
    super(`[${code}] ${message}`);
    this.code = code;
    this.rawMessage = message;
  }
}
