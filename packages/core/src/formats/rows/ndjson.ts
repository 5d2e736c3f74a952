import type { Evaluation } from "../../policy/evaluation.js";
import type { FormatOptions } from "../format.js";
import { type Cell, type Column, FINDING_COLUMNS, IMAGE_COLUMNS } from "./columns.js";
import { writeRows } from "./write-rows.js";

/**
 * Writes an evaluation as NDJSON: a line of JSON for each finding, with its verdict and its image. A member that the cloud does not say is
 * absent. Characters that nobody sees are escaped, so that a terminal can show it.
 *
 * @param evaluation - The evaluation; its images are read once, and one is held at a time.
 * @param options - See {@link FormatOptions}; `onNote` hears of images without a line.
 */
export function writeNdjson(
  evaluation: Evaluation,
  { texts, onNote }: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  return writeRows(
    evaluation,
    "",
    (image) => {
      const end = `${membersOf(IMAGE_COLUMNS, image, undefined)}}\n`;
      return (finding) => `{${membersOf(FINDING_COLUMNS, finding, texts).slice(1)}${end}`;
    },
    onNote,
  );
}

/** Members with a comma before each. */
function membersOf<Item>(columns: readonly Column<Item>[], item: Item, texts: FormatOptions["texts"]): string {
  let text = "";
  for (const { name, value } of columns) {
    const cell = value(item, texts);
    if (cell !== undefined) text += `,"${name}":${jsonOf(cell)}`;
  }
  return text;
}

function jsonOf(cell: Exclude<Cell, undefined>): string {
  if (typeof cell === "string") return quoted(cell);
  if (typeof cell === "object") return `[${cell.map(quoted).join(",")}]`;
  return typeof cell === "number" ? JSON.stringify(cell) : String(cell);
}

/** Text that stands in JSON as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;
/** Characters that nobody sees, or that change the order in which text is shown. */
const HIDDEN = /[\u007f-\u009f\p{Cf}\u2028\u2029\ufffe\uffff]/gu;

function quoted(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(HIDDEN, (sign) =>
    Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
}
