import { type CommandFailure, usageFailure } from "./failures.js";

/** UTF-32 comes first: its mark for little-endian begins like the one of UTF-16. */
const marks = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: undefined },
  { bytes: [0, 0, 0xfe, 0xff], encoding: undefined },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * Decodes what people's editors and shells write: UTF-8 with or without a byte order mark, or UTF-16 with one, as Windows
 * PowerShell 5.1 does for `>`. The mark is not part of the text.
 *
 * @param name - What to call the input in the error, `--data: request.json`.
 * @throws {CommandFailure} when the bytes are in another encoding, or no text.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined && mark.encoding === undefined) throw notText(name, "it is UTF-32");
  const encoding = mark?.encoding ?? "utf-8";
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw notText(name, `it is not valid ${encoding === "utf-8" ? "UTF-8" : "UTF-16"}`);
  }
  if (text.includes("\0")) throw notText(name, "it has NUL characters: UTF-16 without a byte order mark, or no text");
  return text;
}

function notText(name: string, what: string): CommandFailure {
  return usageFailure(`${name}: ${what}. Save it as UTF-8; UTF-16 with a byte order mark is read too.`);
}
