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
export function writeNdjson(
  evaluation: Evaluation,
  { texts, onNote }: FormatOptions,
): AsyncGenerator<string, void, undefined> {
  return writeRows(
    evaluation,
    "",
    (image) => {
      const end = `,${shown(imageRecordOf(image)).slice(1)}\n`;
      return (finding) => `${shown(findingRecordOf(finding, texts)).slice(0, -1)}${end}`;
    },
    onNote,
  );
}

/** Beyond the characters that everybody sees. */
const NOT_ASCII = /[^ -~]/;
/** Characters that nobody sees, or that change the order in which text is shown. */
const HIDDEN = /[\u007f-\u009f\p{Cf}\u2028\u2029\ufffe\uffff]/gu;

/** JSON that a terminal can show. */
function shown(record: object): string {
  const text = JSON.stringify(record);
  if (!NOT_ASCII.test(text)) return text;
  return text.replace(HIDDEN, (sign) =>
    Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
}
