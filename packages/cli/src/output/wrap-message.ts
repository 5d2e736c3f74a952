import type { Output } from "../io.js";

/** Columns where there is no terminal: log viewers cut longer lines, and a search finds what stands on one. */
const WITHOUT_TERMINAL = 190;
/** A narrower terminal breaks lines by itself. */
const NARROWEST = 40;
/** Begins each line of a message but the first. */
const INDENT = "  ";

/**
 * Breaks a message for people at blanks, so that no line is wider than the terminal, or than 190 columns without one. A word that is
 * wider is cut. Lines that come from a longer one are indented, beyond the blanks that it begins with.
 *
 * @param text - One line or several, each of which is broken for itself.
 * @param to - Where it goes.
 */
export function wrapMessage(text: string, { isTTY, columns = 0 }: Pick<Output, "columns" | "isTTY">): string {
  const width = isTTY === true && columns > 0 ? Math.max(columns, NARROWEST) : WITHOUT_TERMINAL;
  return text
    .split("\n")
    .flatMap((line) => linesOf(line, width))
    .join("\n");
}

function linesOf(text: string, width: number): readonly string[] {
  if (columnsOf(text) <= width) return [text];
  const words = text.replace(/^ +/, "");
  const indent = " ".repeat(Math.min(text.length - words.length, NARROWEST / 2));
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(" ").flatMap((each) => pieces(each, width - indent.length - INDENT.length))) {
    const longer = line === "" ? `${indent}${word}` : `${line} ${word}`;
    if (columnsOf(longer) <= width || line === "") {
      line = longer;
      continue;
    }
    lines.push(line);
    line = `${indent}${INDENT}${word}`;
  }
  return [...lines, line];
}

/** A word in pieces that fit. */
function pieces(word: string, width: number): readonly string[] {
  if (columnsOf(word) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const character of word) {
    if (columnsOf(piece + character) > width) {
      found.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...found, piece];
}

/** At most so many: what is not ASCII counts as wide. The library that measures exactly takes longer to load than a message to print. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += character <= "\u007e" ? 1 : 2;
  return columns;
}
