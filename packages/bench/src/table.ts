import { type Bar, type Line, type Quantity, type Ratio, isMet } from "./line.ts";

interface Column {
  readonly title: string;
  readonly text: (line: Line) => string;
  readonly align?: "right";
}

const COLUMNS: readonly Column[] = [
  { title: "what", text: ({ what }) => what },
  { title: "who", text: ({ who }) => who },
  { title: "figure", text: ({ figure }) => quantityText(figure), align: "right" },
  { title: "against", text: ({ against }) => (against === undefined ? "" : quantityText(against)), align: "right" },
  { title: "ratio", text: ({ ratio }) => (ratio === undefined ? "" : `${ratioText(ratio.median)}x`), align: "right" },
  { title: "min-max", text: ({ ratio }) => (ratio === undefined ? "" : rangeText(ratio)), align: "right" },
  { title: "bar", text: ({ bar, figure }) => (bar === undefined ? "" : barText(bar, figure)), align: "right" },
  { title: "met", text: (line) => ({ true: "yes", false: "NO", undefined: "" })[`${isMet(line)}`] },
  { title: "the field", text: ({ field = "" }) => field },
];

/** Writes the lines as a table of plain text: a title, then one line each, a text that repeats shown once. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map((line, index) => {
    const cells = COLUMNS.map(({ text }) => text(line));
    return lines[index - 1]?.what === line.what ? ["", ...cells.slice(1)] : cells;
  });
  const all = [COLUMNS.map(({ title }) => title), ...rows];
  const widths = COLUMNS.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const render = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        COLUMNS[column]?.align === "right" ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const [head, ...body] = all.map(render);
  return [head, widths.map((width) => "-".repeat(width)).join("  "), ...body].join("\n");
}

function barText({ of, limit, value }: Bar, figure: Quantity): string {
  const sign = limit === "at most" ? "<=" : ">=";
  return of === "ratio" ? `${sign} ${value}x` : `${sign} ${quantityText({ ...figure, value })}`;
}

function rangeText({ min, max }: Ratio): string {
  return min === max ? "" : `${ratioText(min)}-${ratioText(max)}`;
}

function ratioText(ratio: number): string {
  return ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0);
}

/** Writes a quantity with three digits or more and its unit. */
export function quantityText({ value, unit }: Quantity): string {
  switch (unit) {
    case "bytes":
      return value < 2 ** 20 ? `${(value / 1000).toFixed(1)} KB` : `${(value / 2 ** 20).toFixed(1)} MiB`;
    case "microseconds":
      return `${value.toFixed(0)} us`;
    case "milliseconds":
      return `${value.toFixed(1)} ms`;
    case "seconds":
      return `${value.toFixed(2)} s`;
    case "findings/s":
    case "requests/s":
      return `${value.toFixed(0)}/s`;
    case "calls":
    case "faults":
    case "files":
    case "findings":
    case "packages":
      return `${value} ${unit}`;
  }
}
