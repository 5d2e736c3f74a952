import Anser from "anser";

import type { ConsoleEntry } from "./console-blocks.ts";

/** Pixels of a column and of a line, for a font of 14 pixels. */
const COLUMN = 8.4;
const LINE = 20;
const MARGIN = 20;

/** Colors of the tones that the command prints; each has a contrast of 4.5 or more on its background. */
const STYLE = `svg{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
rect{fill:#f6f8fa;stroke:#d1d9e0}text{fill:#1f2328;white-space:pre}
.command{font-weight:bold}.ansi-red{fill:#b3131f}.ansi-green{fill:#116329}.ansi-yellow{fill:#7d4e00}
@media(prefers-color-scheme:dark){rect{fill:#0d1117;stroke:#3d444d}text{fill:#f0f6fc}
.ansi-red{fill:#ff7b72}.ansi-green{fill:#56d364}.ansi-yellow{fill:#e3b341}}`;

/**
 * A picture of a terminal with commands and what they printed, in the colors that the reader prefers: light or dark.
 *
 * @param entries - Outputs may have colors as escape sequences.
 * @param title - Says what the picture shows to those who cannot see it.
 */
export function terminalSvg(entries: readonly ConsoleEntry[], title: string): string {
  const lines = entries.flatMap(({ command, output }, index) => [
    ...(index === 0 ? [] : [""]),
    { command: `$ ${command}` },
    ...output.replace(/\n+$/, "").split("\n"),
  ]);
  const texts = lines.map((line) => (typeof line === "string" ? plain(line) : line.command));
  const width = Math.ceil(Math.max(...texts.map((text) => text.length)) * COLUMN) + 2 * MARGIN;
  const height = lines.length * LINE + 2 * MARGIN;
  const rows = lines.flatMap((line, row) =>
    typeof line === "string" ? piecesOf(line, row) : [piece({ text: line.command, row, column: 0, name: "command" })],
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="8"/>
${rows.join("\n")}
</svg>
`;
}

/** A line in pieces: each word or gap of one blank stands where its column is, whatever the reader's font is. */
function piecesOf(line: string, row: number): readonly string[] {
  let column = 0;
  return Anser.ansiToJson(line, { json: true, use_classes: true, remove_empty: true }).flatMap(({ content, fg }) => {
    const start = column;
    column += content.length;
    return [...content.matchAll(/\S+(?: \S+)*/g)].map((found) =>
      piece({ text: found[0], row, column: start + found.index, name: fg }),
    );
  });
}

interface Piece {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Class of its style; empty or nothing for plain text. */
  readonly name: string | null;
}

function piece({ text, row, column, name }: Piece): string {
  const place = `x="${tenth(MARGIN + column * COLUMN)}" y="${MARGIN + row * LINE + 15}"`;
  const style = name === null || name === "" ? "" : ` class="${name}"`;
  // Without a length, a font of another width would move the columns.
  return `<text ${place} textLength="${tenth(text.length * COLUMN)}"${style}>${escaped(text)}</text>`;
}

function plain(line: string): string {
  return Anser.ansiToText(line);
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

function escaped(text: string): string {
  return Anser.escapeForHtml(text);
}
