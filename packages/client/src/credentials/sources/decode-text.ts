/** A file that is no text in an encoding that is read. */
export class TextEncodingError extends Error {
  override name = "TextEncodingError" as const;
}

/**
 * Decodes UTF-8 with or without a byte order mark, or UTF-16 with one, as editors and shells on Windows write it.
 *
 * @throws {TextEncodingError} when the bytes are anything else.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  const encoding = little ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new TextEncodingError("neither UTF-8 nor UTF-16", { cause });
  }
  // UTF-32, UTF-16 without a mark, and binary files have them.
  if (text.includes("\0")) throw new TextEncodingError("NUL characters");
  return text;
}
