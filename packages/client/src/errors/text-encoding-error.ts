import { PlimsollError } from "./plimsoll-error.js";

/** Bytes that are not text in a supported encoding. The message says why, as in "it is UTF-32". */
export class TextEncodingError extends PlimsollError {
  override name = "TextEncodingError" as const;
  /** Next step for the reader. */
  declare readonly nextStep: string;

  /**
   * @param problem - Why the bytes are not read, without a full stop.
   * @param options - The error of the decoder.
   */
  constructor(problem: string, options?: ErrorOptions) {
    super({
      code: "TextEncoding",
      rawMessage: `${problem}.`,
      nextStep: "Save it as UTF-8; UTF-16 with a byte order mark is read too.",
      cause: options?.cause,
    });
  }
}
