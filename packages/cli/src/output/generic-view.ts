import { cellOf } from "./cell.js";
import { flattened, isRow, type Row } from "./flatten.js";
import { printable } from "./printable.js";
import { ranksOf } from "./rank-columns.js";
import type { View } from "./view.js";
import { wordsOf } from "./words.js";

/** Reads any value as rows: an array gives a row for each item, anything else gives one row. */
export function toRows(value: unknown): readonly Row[] {
  const items = Array.isArray(value) ? value : [value];
  return items.map((item: unknown) => (isRow(item) ? item : { value: item }));
}

/** A value without names, or a list of them, as plain lines; `undefined` for anything else. */
export function plainLines(value: unknown): string | undefined {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.some((item) => typeof item === "object" && item !== null)) return undefined;
  return items.map((item) => `${printable(cellOf(item))}\n`).join("");
}

/** Writing of names in {@link genericView}: as they are, or as words. */
export type Names = "exact" | "words";

/** One column for each member of the rows, in the order of first appearance, for CSV: what has parts is written as JSON. */
export function genericView(rows: readonly Row[], names: Names): View<Row> {
  return namesOf(rows).map((name) => ({
    ...titleOf(name, names),
    value: (row) => cellOf(row[name]),
    align: isNumeric(rows, name) ? "right" : "left",
  }));
}

/** The same for people: parts are columns of their own, lists of things with names are counted, columns have ranks. */
export function tableView(rows: readonly Row[], names: Names): View<Row> {
  const columns = namesOf(rows);
  const ranks = ranksOf(columns, rows);
  return columns.map((name, index) => ({
    ...titleOf(name, names),
    value: (row) => cellOf(row[name]),
    align: isNumeric(rows, name) ? "right" : "left",
    brief: shortDigest,
    rank: ranks[index] ?? 1,
  }));
}

/** Rows for {@link tableView}. */
export function tableRows(value: unknown): readonly Row[] {
  return toRows(value).map((row) => flattened(row));
}

function titleOf(name: string, names: Names): { readonly title: string; readonly exact: boolean } {
  return { title: names === "words" ? wordsOf(name) : name, exact: names === "exact" };
}

function namesOf(rows: readonly Row[]): readonly string[] {
  const names = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  return [...names];
}

function isNumeric(rows: readonly Row[], name: string): boolean {
  return rows.every((row) => row[name] === undefined || typeof row[name] === "number" || typeof row[name] === "bigint");
}

/** As many digits of a digest as container tools print; a mark says that there are more. */
function shortDigest(text: string): string {
  return text.replace(/^sha(?:256|512):([0-9a-f]{12})[0-9a-f]{52,}$/, "$1…");
}
