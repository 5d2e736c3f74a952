import type { TextEncoding } from "@plimsoll/mock/internal";

/** A line of a recording. */
export interface RecordingLine {
  /** Bytes without the line feed. */
  readonly bytes: Buffer;
  /** Position after the line feed, in bytes from the start of the file. */
  readonly end: number;
  /** False only for a last line without a line feed. */
  readonly isEnded: boolean;
}

/** Writes text in an encoding, without a byte order mark. */
export function encodeText(text: string, encoding: TextEncoding): Buffer {
  if (encoding === "utf-8") return Buffer.from(text);
  const little = Buffer.from(text, "utf16le");
  return encoding === "utf-16le" ? little : little.swap16();
}

/** Splits a file at its line feeds. Bytes, not text: a line that was cut off may end in the middle of a character. */
export function* linesOf(bytes: Buffer, encoding: TextEncoding): Generator<RecordingLine> {
  const lineFeed = encodeText("\n", encoding);
  let start = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) {
    // In UTF-16 the same bytes also occur across two characters.
    if (at % lineFeed.length !== 0) continue;
    const end = at + lineFeed.length;
    yield { bytes: bytes.subarray(start, at), end, isEnded: true };
    start = end;
  }
  if (start < bytes.length) yield { bytes: bytes.subarray(start), end: bytes.length, isEnded: false };
}
