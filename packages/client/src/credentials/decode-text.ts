import { TextEncodingError } from "../errors/text-encoding-error.js";

/** UTF-32 comes first: its mark for little-endian begins like the one of UTF-16. */
const marks = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: undefined },
  { bytes: [0, 0, 0xfe, 0xff], encoding: undefined },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * Decodes a file as editors and shells write it: UTF-8 with or without a byte order mark, or UTF-16 with one, as Windows
 * PowerShell 5.1 does for `>`. The mark is not part of the text.
 *
 * @param bytes - Content of the file.
 * @throws {TextEncodingError} when the bytes are in another encoding, or not text.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined && mark.encoding === undefined) throw new TextEncodingError("it is UTF-32");
  const encoding = mark?.encoding ?? "utf-8";
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new TextEncodingError(`it is not valid ${encoding === "utf-8" ? "UTF-8" : "UTF-16"}`, { cause });
  }
  if (text.includes("\0"))
    throw new TextEncodingError("it has NUL characters: UTF-16 without a byte order mark, or no text");
  return text;
}
