import { stringify } from "csv-stringify/sync";

import type { View } from "./view.js";

/** A cell that a spreadsheet would run as a formula gets a quote before it: names of images are not ours. */
const options = { escape_formulas: true };

/** The first line. */
export function csvHeader<Row>(view: View<Row>): string {
  return stringify([view.map(({ title }) => title.toLowerCase().replaceAll(" ", "_"))], options);
}

/** One line. */
export function csvRow<Row>(view: View<Row>, row: Row): string {
  return stringify([view.map(({ value }) => cell(value(row)))], options);
}

function cell(value: boolean | number | string | undefined): string {
  return value === undefined ? "" : String(value);
}
