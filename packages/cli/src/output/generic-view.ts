import type { View } from "./view.js";

type Row = Readonly<Record<string, unknown>>;

/** Reads any value as rows: an array gives a row for each item, anything else gives one row. */
export function toRows(value: unknown): readonly Row[] {
  const items = Array.isArray(value) ? value : [value];
  return items.map((item: unknown) => (isRow(item) ? item : { value: item }));
}

/** One column for each member of the rows, in the order of first appearance. */
export function genericView(rows: readonly Row[]): View<Row> {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...names].map((name) => ({
    title: name,
    value: (row) => cell(row[name]),
    align: rows.every((row) => row[name] === undefined || typeof row[name] === "number") ? "right" : "left",
  }));
}

function cell(value: unknown): boolean | number | string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "boolean" || typeof value === "number" || typeof value === "string") return value;
  return JSON.stringify(value);
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
