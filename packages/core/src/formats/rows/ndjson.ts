import type { Evaluation } from "../../policy/evaluation.js";
import type { FormatOptions } from "../format.js";
import { findingRecordOf, imageRecordOf } from "./record.js";
import { writeRows } from "./write-rows.js";

/**
 * Writes an evaluation as NDJSON: a line of JSON for each finding, with its verdict and its image. A member that the cloud does not say is
 * absent. Characters that nobody sees are escaped, so that a terminal can show it.
 *
 * @param evaluation - The evaluation; its images are read once, and one is held at a time.
 * @param options - See {@link FormatOptions}; `onNote` is told about images without a line.
 */
export async function* writeNdjson(
  evaluation: Evaluation,
  { texts, onNote }: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  const blocks = writeRows(
    evaluation,
    "",
    (image) => {
      const end = `,${JSON.stringify(imageRecordOf(image)).slice(1)}\n`;
      return (finding) => `${JSON.stringify(findingRecordOf(finding, texts)).slice(0, -1)}${end}`;
    },
    onNote,
  );
  for await (const block of blocks) yield isPlain(block) ? block : block.split("\n").map(shown).join("\n");
}

/** True for JSON in ASCII without DEL. Most blocks are, and two looks at a block take less than a match of each of its lines. */
function isPlain(block: string): boolean {
  return !block.includes("\u007f") && Buffer.byteLength(block) === block.length;
}

/** Beyond the characters that everybody sees. */
const NOT_ASCII = /[^ -~]/;
/** Characters that nobody sees, or that change the order in which text is shown. */
const HIDDEN = /[\u007f-\u009f\p{Cf}\u2028\u2029\ufffe\uffff]/gu;

/** A line of JSON that a terminal can show. */
function shown(line: string): string {
  if (!NOT_ASCII.test(line)) return line;
  return line.replace(HIDDEN, (sign) =>
    Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
}
