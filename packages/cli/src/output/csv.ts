import { stringify } from "csv-stringify/sync";

import type { Io } from "../io.js";
import type { Column, Value, View } from "./view.js";
import { visible } from "./visible.js";
import { writeResults } from "./write-results.js";
import { writeRows } from "./write-rows.js";

/** A cell that a spreadsheet would run as a formula gets a quote before it: names of images are not ours. Numbers stay numbers. */
const options = { escape_formulas: true };

/** Prints rows as CSV, each as it comes. */
export async function printCsv<Row>(view: View<Row>, rows: AsyncIterable<Row> | Iterable<Row>, io: Io): Promise<void> {
  writeResults(io, csvHeader(view));
  await writeRows(rows, (some) => csvRows(view, some), io);
}

/** The first line. */
function csvHeader<Row>(view: View<Row>): string {
  return stringify([view.map(headingOf)], options);
}

/** A line for each row. The library takes longer to begin than for a row, and most rows have nothing that it would change. */
function csvRows<Row>(view: View<Row>, rows: readonly Row[]): string {
  let text = "";
  for (const row of rows) {
    const cells = view.map(({ value }) => cell(value(row)));
    text +=
      cells.every(isPlain) && cells.some((one) => one !== "") ? `${cells.join(",")}\n` : stringify([cells], options);
  }
  return text;
}

const PLAIN = /^(?:[\w./:][\w ./:@+-]*)?$/;

/** True for a cell that a spreadsheet reads as it is: without quotes, and not as a formula. */
function isPlain(value: bigint | number | string): boolean {
  return typeof value !== "string" || PLAIN.test(value);
}

function headingOf<Row>({ title, exact }: Column<Row>): string {
  return visible(exact === true ? title : title.toLowerCase().replaceAll(" ", "_"));
}

/** People open these files, and not every program reads a line break in a cell: nothing hidden goes into them. */
function cell(value: Value): bigint | number | string {
  if (typeof value === "number" || typeof value === "bigint") return value;
  return value === undefined ? "" : visible(String(value));
}
