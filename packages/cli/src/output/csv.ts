import { stringify } from "csv-stringify/sync";

import type { Io } from "../io.js";
import type { Column, Value, View } from "./view.js";
import { visible } from "./visible.js";
import { writeResults } from "./write-results.js";

/** A cell that a spreadsheet would run as a formula gets a quote before it: names of images are not ours. Numbers stay numbers. */
const options = { escape_formulas: true };

/** Prints rows as CSV, each as it comes. */
export async function printCsv<Row>(view: View<Row>, rows: AsyncIterable<Row> | Iterable<Row>, io: Io): Promise<void> {
  writeResults(io, csvHeader(view));
  for await (const row of rows) writeResults(io, csvRow(view, row));
}

/** The first line. */
function csvHeader<Row>(view: View<Row>): string {
  return stringify([view.map(headingOf)], options);
}

/** One line. */
function csvRow<Row>(view: View<Row>, row: Row): string {
  return stringify([view.map(({ value }) => cell(value(row)))], options);
}

function headingOf<Row>({ title, exact }: Column<Row>): string {
  return visible(exact === true ? title : title.toLowerCase().replaceAll(" ", "_"));
}

/** People open these files, and not every program reads a line break in a cell: nothing hidden goes into them. */
function cell(value: Value): bigint | number | string {
  if (typeof value === "number" || typeof value === "bigint") return value;
  return value === undefined ? "" : visible(String(value));
}
