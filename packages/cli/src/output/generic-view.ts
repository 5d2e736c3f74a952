import { printable } from "./printable.js";
import type { View } from "./view.js";

type Row = Readonly<Record<string, unknown>>;

/** Reads any value as rows: an array gives a row for each item, anything else gives one row. */
export function toRows(value: unknown): readonly Row[] {
  const items = Array.isArray(value) ? value : [value];
  return items.map((item: unknown) => (isRow(item) ? item : { value: item }));
}

/** One row for each member of an object, so that a single answer reads from top to bottom. */
export function membersOf(value: unknown): readonly Row[] {
  return isRow(value) ? Object.entries(value).map(([name, member]) => ({ name, value: member })) : toRows(value);
}

/** A value without names, or a list of them, as plain lines; `undefined` for anything else. */
export function plainLines(value: unknown): string | undefined {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.some((item) => typeof item === "object" && item !== null)) return undefined;
  return items
    .map((item) => `${printable(item === null ? undefined : (item as boolean | number | string))}\n`)
    .join(""); // objects were ruled out
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
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return value.join(", ");
  if (typeof value === "boolean" || typeof value === "number" || typeof value === "string") return value;
  return JSON.stringify(value);
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
