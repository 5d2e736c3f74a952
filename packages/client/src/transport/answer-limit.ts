/** An answer that goes beyond what a client reads. The retry stage turns it into a public error and does not repeat the call. */
export class AnswerTooLarge extends Error {
  override name = "AnswerTooLarge" as const;
  /** HTTP status of the answer. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The fault of an answer with more bytes than are read. */
export function tooManyBytes(status: number, maxBytes: number): AnswerTooLarge {
  return new AnswerTooLarge(status, `the answer has more than ${maxBytes} bytes`);
}

/** Bytes of an answer that are read, unless the client says otherwise: 64 MiB. */
export const defaultMaxAnswerBytes: number = 64 * 1024 * 1024;

/** Bytes of an answer for each JSON value that is taken. Rows of the services have 20 to 30 bytes a value. */
const bytesPerValue = 16;
/** So many are taken in any case. */
const harmless = 100_000;

/**
 * Refuses a text with so many values that reading them would take far more memory than the text: `{}` takes 3 bytes as text,
 * with its comma, and 56 as an object. Only texts that are large enough to have that many are looked at.
 *
 * @throws {AnswerTooLarge} when there are more than 100,000 and more than one for each 16 bytes that an answer may have.
 */
export function checkValues(text: string, status: number, maxBytes: number): void {
  const most = Math.max(harmless, Math.floor(maxBytes / bytesPerValue));
  if (text.length <= most * 2 || !hasMoreValuesThan(text, most)) return;
  throw new AnswerTooLarge(status, `the answer has more than ${most} values`);
}

const [quote, comma, backslash, bracket, brace] = [34, 44, 92, 91, 123];

/** Every value but the first stands behind a comma or an opening sign, outside of texts. */
function hasMoreValuesThan(text: string, most: number): boolean {
  let count = 0;
  let inText = false;
  for (let index = 0; index < text.length && count <= most; index++) {
    const code = text.charCodeAt(index);
    if (code === quote) inText = !inText;
    else if (inText) index += code === backslash ? 1 : 0;
    else if (code === comma || code === bracket || code === brace) count += 1;
  }
  return count > most;
}
