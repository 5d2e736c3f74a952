/** Encodings of text files: UTF-8, or UTF-16 with a byte order mark, as Windows PowerShell 5.1 writes it for `>`. */
export type TextEncoding = "utf-16be" | "utf-16le" | "utf-8";

/** The encoding by the byte order mark; UTF-8 without one. */
export function encodingOf(bytes: Uint8Array): TextEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** Decodes text, without its byte order mark; `undefined` if the bytes are not text in the encoding. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
