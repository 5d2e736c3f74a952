import { cellOf } from "./cell.js";
import type { Row } from "./flatten.js";

/** Kinds of members by their names, as both vendors name them, with the places of their columns. The first that fits counts. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/(^|[a-z])(id|uuid|tag)$/i, 1],
  [/(status|state|level|authorized|result)$/i, 2],
  [/^(vul|virus|risk|sensitive|alarm)\w*(cnt|count|num)$/i, 3],
  [/(cnt|count|num|size)$/i, 4],
  [/name$/i, 5],
  [/(time|date|at)$/i, 6],
];
const OTHER = 7;
/** Members that tell one row from another. */
const LEADS: readonly RegExp[] = [/name$/i, /(^|[a-z])(id|uuid)$/i];

const ROWS_LOOKED_AT = 1000;
const LONG = 40;

/**
 * Ranks columns about which nothing is known but names and values. The first name, or else the first ID, or else the first
 * column stays whatever happens; then come IDs, states, counts and times. What is long, the same in all rows, or a list
 * matters less, what is empty least.
 *
 * @returns A rank for each column; 0 stays.
 */
export function ranksOf(columns: readonly string[], rows: readonly Row[]): readonly number[] {
  const sample = rows.slice(0, ROWS_LOOKED_AT);
  const leads = LEADS.map((pattern) => columns.findIndex((column) => pattern.test(column)));
  const lead = leads.find((index) => index >= 0) ?? 0;
  return columns.map((column, index) => (index === lead ? 0 : rankOf(column) + burden(column, sample)));
}

function rankOf(column: string): number {
  return KINDS.find(([pattern]) => pattern.test(column))?.[1] ?? OTHER;
}

function burden(column: string, rows: readonly Row[]): number {
  const texts = rows.map((row) => textOf(row[column]));
  if (texts.every((text) => text === "")) return 100;
  const same = rows.length > 1 && texts.every((text) => text === texts[0]);
  const long = texts.some((text) => text.length > LONG && !text.startsWith("sha256:"));
  return (same ? 1 : 0) + (long ? 4 : 0);
}

function textOf(value: unknown): string {
  const cell = cellOf(value);
  return cell === undefined ? "" : String(cell);
}
