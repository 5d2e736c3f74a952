import type { EvaluatedFinding, EvaluatedImage, Evaluation } from "../../policy/evaluation.js";
import type { FormatOptions } from "../format.js";

/** Characters that are handed on at once: a piece for each row would cost more than the row. */
const BLOCK = 65_536;

/** Makes the lines of one image. */
export type RowsOfImage = (image: EvaluatedImage) => (finding: EvaluatedFinding) => string;

/**
 * Writes a line for each finding, in blocks, with one image in memory. Images that do not pass and have no finding are counted in a note.
 *
 * @param evaluation - The evaluation; its images are read once.
 * @param head - What comes before the first line.
 * @param rowsOf - Makes the lines.
 */
export async function* writeRows(
  { images }: Evaluation,
  head: string,
  rowsOf: RowsOfImage,
  onNote: FormatOptions["onNote"],
): AsyncGenerator<string, void, undefined> {
  let block = head;
  let without = 0;
  for await (const image of images) {
    if (image.findings.length === 0 && image.verdict !== "pass") without += 1;
    const rowOf = rowsOf(image);
    for (const finding of image.findings) {
      block += rowOf(finding);
      if (block.length < BLOCK) continue;
      yield block;
      block = "";
    }
  }
  if (block !== "") yield block;
  noteOfImagesWithout(without, onNote);
}

/** Says how many images that do not pass have no line. */
export function noteOfImagesWithout(without: number, onNote: FormatOptions["onNote"]): void {
  if (without > 0)
    onNote?.(
      `${without === 1 ? "1 image that does not pass has" : `${without} images that do not pass have`} no finding, and so no line; JUnit and Markdown have every image.`,
    );
}
