import type { Evaluation } from "../../policy/evaluation.js";
import type { FormatOptions } from "../format.js";
import { cleanLine } from "../text.js";
import { FINDING_NAMES, IMAGE_NAMES, type Value, findingRecordOf, imageRecordOf } from "./record.js";
import { writeRows } from "./write-rows.js";

/**
 * Writes an evaluation as CSV by RFC 4180: a heading, and a line for each finding, with its verdict and its image. Lists stand in one cell
 * with spaces between, and every cell is one line. A text that a spreadsheet would run as a formula has `'` before it.
 *
 * @param evaluation - The evaluation; its images are read once, and one is held at a time.
 * @param options - See {@link FormatOptions}; `onNote` is told about images without a line.
 */
export function writeCsv(
  evaluation: Evaluation,
  { texts, onNote }: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  return writeRows(
    evaluation,
    `${[...FINDING_NAMES, ...IMAGE_NAMES].map(headingOf).join(",")}\r\n`,
    (image) => {
      const end = `,${cellsOf(imageRecordOf(image))}\r\n`;
      return (finding) => `${cellsOf(findingRecordOf(finding, texts))}${end}`;
    },
    onNote,
  );
}

function headingOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function cellsOf(record: Readonly<Record<string, Value>>): string {
  return Object.values(record).map(cellOf).join(",");
}

/** Text that is written as it is: without quotes, commas, breaks, and without what begins a formula. */
const PLAIN = /^[!#-*./0-9:-<>?A-~][ !#-+\--~]*$/;

function cellOf(cell: Value): string {
  if (cell === undefined) return "";
  const text = typeof cell === "object" ? cell.join(" ") : cell;
  if (typeof text !== "string") return String(text);
  if (PLAIN.test(text)) return text;
  // The rule for the first character is OWASP's, with the wide forms that spreadsheets take as well.
  const safe = cleanLine(text).replace(/^[=+\-@＝＋－＠]/, "'$&");
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
