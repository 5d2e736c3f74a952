/** A Markdown table; bars and line ends in cells are made harmless. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", String.raw`\|`).replaceAll(/\s*\n\s*/g, " ")).join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + rows.map((row) => line(row)).join("");
}
