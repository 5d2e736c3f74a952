import stringWidth from "string-width";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Columns of a terminal that a text takes; a wide character takes two. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** Begins each line of a cell but the first, so that no name can look like a row of its own. */
const CONTINUED = "↳ ";

/**
 * Breaks a text into lines that are no wider than a column. Nothing is lost: without the marks at the beginning of all but
 * the first, the lines are the text.
 *
 * @param width - At least 4, or a wide character would fit nowhere.
 */
export function wrapText(text: string, width: number): readonly string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const segment of charactersOf(text)) {
    const wide = widthOf(segment);
    if (line !== "" && used + wide > width) {
      lines.push(line);
      line = CONTINUED;
      used = CONTINUED.length;
    }
    line += segment;
    used += wide;
  }
  return [...lines, line];
}

/** Characters as a reader sees them. Dividing text into them takes long, and most names are plain. */
function charactersOf(text: string): Iterable<string> {
  return /^[\u0020-\u007e]*$/.test(text) ? text : Array.from(graphemes.segment(text), ({ segment }) => segment);
}
