import type { Evaluation } from "../../policy/evaluation.js";
import type { FormatOptions } from "../format.js";
import { cleanLine } from "../text.js";
import { type Cell, type Column, FINDING_COLUMNS, IMAGE_COLUMNS } from "./columns.js";
import { writeRows } from "./write-rows.js";

/**
 * Writes an evaluation as CSV by RFC 4180: a heading, and a line for each finding, with its verdict and its image. Lists stand in one cell
 * with spaces between, and every cell is one line. A text that a spreadsheet would run as a formula has `'` before it.
 *
 * @param evaluation - The evaluation; its images are read once, and one is held at a time.
 * @param options - See {@link FormatOptions}; `onNote` hears of images without a line.
 */
export function writeCsv(
  evaluation: Evaluation,
  { texts, onNote }: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  const heading = [...FINDING_COLUMNS, ...IMAGE_COLUMNS].map(({ name }) => headingOf(name)).join(",");
  return writeRows(
    evaluation,
    `${heading}\r\n`,
    (image) => {
      const end = `${cellsOf(IMAGE_COLUMNS, image, undefined)}\r\n`;
      return (finding) => `${cellsOf(FINDING_COLUMNS, finding, texts).slice(1)}${end}`;
    },
    onNote,
  );
}

function headingOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Cells with a comma before each. */
function cellsOf<Item>(columns: readonly Column<Item>[], item: Item, texts: FormatOptions["texts"]): string {
  let text = "";
  for (const { value } of columns) text += `,${cellOf(value(item, texts))}`;
  return text;
}

/** Text that is written as it is: without quotes, commas, breaks, and without what begins a formula. */
const PLAIN = /^[!#-*./0-9:-<>?A-~][ !#-+\--~]*$/;

function cellOf(cell: Cell): string {
  if (cell === undefined) return "";
  const text = typeof cell === "object" ? cell.join(" ") : cell;
  if (typeof text !== "string") return String(text);
  if (PLAIN.test(text)) return text;
  // The rule for the first character is OWASP's, with the wide forms that spreadsheets take as well.
  const safe = cleanLine(text).replace(/^[=+\-@＝＋－＠]/, "'$&");
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
