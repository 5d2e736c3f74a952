/** A table of words: what happened to each column in each row. */
export interface Matrix {
  /** Heading of the first column. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** Writes a matrix as plain text: a title, a line, then a line for each row. */
export function matrixText({ title, columns, rows }: Matrix): string {
  const all = [[title, ...columns], ...rows.map(({ name, cells }) => [name, ...cells])];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0))) ?? [];
  const render = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const [head, ...body] = all.map(render);
  return [head, widths.map((width) => "-".repeat(width)).join("  "), ...body].join("\n");
}
