/** A place in an input. */
export interface Place {
  /** Name of the input: a path, or a name that the caller chose. */
  readonly input: string;
  /** Line, from 1; absent where the input is one document. */
  readonly line?: number;
  /** Path in the JSON document: `$.Results[0].Target`. */
  readonly path: string;
}

/** Codes of the reasons why an input cannot be imported. */
export type ImportErrorCode =
  | "DigestMismatch"
  | "InvalidValue"
  | "MissingFile"
  | "NotJson"
  | "NotText"
  | "OutsideFolder"
  | "SpecialFile"
  | "TooLarge"
  | "UnknownFormat";

/** An expected value that an input does not have. */
interface ImportMismatch {
  readonly code: ImportErrorCode;
  /** The expected value, in words. */
  readonly expected: string;
  /** The value that is there, in words. @default the message does not say it */
  readonly found?: string;
}

/** An input that cannot be imported. The message begins with the code and names the place and the expected value. */
export class ImportError extends Error {
  override readonly name = "ImportError" as const;
  /**
   * Stable word for programs:
   *
   * - `DigestMismatch`: a file of a layout has another digest than its name;
   * - `InvalidValue`: a value is missing, or not as its format has it;
   * - `MissingFile`: a file or folder does not exist;
   * - `NotJson`: a document or a line is not JSON;
   * - `NotText`: a file is in another encoding than UTF-8, or UTF-16 with a mark;
   * - `OutsideFolder`: a link leads out of the folder;
   * - `SpecialFile`: a pipe, a device or a folder is where a file should be;
   * - `TooLarge`: there is more than the limit;
   * - `UnknownFormat`: the input has none of the known formats.
   */
  readonly code: ImportErrorCode;
  /** Message without the code. */
  readonly rawMessage: string;
  /** Name of the input. */
  readonly input: string;
  /** Line, from 1; `undefined` where the input is one document. */
  readonly line: number | undefined;
  /** Path in the JSON document; `$` is the whole. */
  readonly path: string;
  /** The expected value, in words. */
  readonly expected: string;

  constructor({ input, line, path }: Place, { code, expected, found }: ImportMismatch) {
    const where = `${line === undefined ? "" : `, line ${line}`}${path === "$" ? "" : `, ${path}`}`;
    const rawMessage = `${input}${where}: expected ${expected}${found === undefined ? "" : `, found ${found}`}`;
    super(`[${code}] ${rawMessage}`);
    this.code = code;
    this.rawMessage = rawMessage;
    this.input = input;
    this.line = line;
    this.path = path;
    this.expected = expected;
  }
}
