import { decodeText } from "../../decode-text.js";
import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import { visible } from "../../output/visible.js";

/** A line of a journal. */
export interface JournalLine {
  /** Number of the line, from 1. */
  readonly number: number;
  /** Parsed JSON. */
  readonly data: unknown;
}

const [lineFeed, carriageReturn] = [10, 13];

/**
 * Reads the lines of a journal. What a journal says about money must not be passed over, so that every line has to be JSON.
 * Only the last one may be cut off by a crash: the step that it announces was not made.
 *
 * @throws {CommandFailure} `JournalUnreadable` when a line is something else, or the file is UTF-16.
 */
export async function journalLines(path: string, bytes: Uint8Array): Promise<readonly JournalLine[]> {
  const [first = 0, second = 0] = bytes;
  // Entries are added to the file as UTF-8.
  if (first + second === 0xff + 0xfe && Math.abs(first - second) === 1)
    throw lineProblem(path, undefined, "is UTF-16. Save it as UTF-8");
  const end = unfinishedFrom(bytes) ?? bytes.length;
  const text = await decodeText(bytes.subarray(0, end), `the journal ${visible(path)}`);
  return text.split(/\r\n|[\n\r]/).flatMap((line, index) => {
    if (line.trim() === "") return [];
    const data = parse(line);
    if (data === undefined) throw lineProblem(path, index + 1, "is not JSON");
    return [{ number: index + 1, data }];
  });
}

/** Where an entry begins that was cut off at the end of the file; `undefined` if the last entry is whole. */
export function unfinishedFrom(bytes: Uint8Array): number | undefined {
  const start = Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn)) + 1;
  // A character may be cut off as well, which is not a reason to refuse.
  const tail = new TextDecoder().decode(bytes.subarray(start));
  return tail.startsWith("{") && parse(tail) === undefined && isUnfinished(tail) ? start : undefined;
}

/** True if a text is the beginning of one object. Two entries on one line are not. */
function isUnfinished(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*(?:"|\\?$)|[{}]/gsu)) {
    if (token === "{") depth += 1;
    if (token === "}" && --depth === 0) return false;
  }
  return true;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** The failure of reading a journal, with what to do about it. */
export function lineProblem(path: string, line: number | undefined, what: string): CommandFailure {
  const where = line === undefined ? "the journal " : `line ${line} of `;
  return new CommandFailure(
    EXIT.usage,
    "JournalUnreadable",
    `${where}${visible(path)} ${what}. Nothing was bought or set in this run. Restore the journal; or, if the requests in it are long over, move it away.`,
  );
}
