import Table from "cli-table3";

import type { Output } from "../io.js";
import { printable } from "./printable.js";
import type { View } from "./view.js";

const NO_BORDERS = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
};

/**
 * A table for people: no borders, numbers to the right, "-" for what is not known. On a terminal the first column gives
 * way when a line would be too long.
 */
export function tableOf<Row>(view: View<Row>, rows: readonly Row[], output: Output): string {
  if (view.length === 0) return "";
  const cells = rows.map((row) =>
    view.map(({ value, text }) => printable(text === undefined ? value(row) : text(row))),
  );
  const table = new Table({
    head: view.map(({ title }) => title.toUpperCase()),
    chars: NO_BORDERS,
    colAligns: view.map(({ align }) => align ?? "left"),
    colWidths: widths(view, cells, output),
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  table.push(...cells);
  return `${table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")}\n`;
}

function widths<Row>(view: View<Row>, cells: readonly (readonly string[])[], output: Output): number[] {
  const natural = view.map(({ title }, column) =>
    Math.max(title.length, ...cells.slice(0, 10_000).map((row) => row[column]?.length ?? 0)),
  );
  if (output.isTTY !== true || output.columns === undefined) return natural;
  const excess = natural.reduce((sum, width) => sum + width + 2, -2) - output.columns;
  const widest = natural.indexOf(Math.max(...natural));
  return natural.map((width, column) => (column === widest && excess > 0 ? Math.max(12, width - excess) : width));
}
