import type { Io } from "../io.js";
import { cellOf } from "./cell.js";
import { isRow, recordLines } from "./flatten.js";
import { type Names, genericView, plainLines, tableRows, tableView, toRows } from "./generic-view.js";
import type { View } from "./view.js";
import { wordsOf } from "./words.js";
import { writeResults } from "./write-results.js";

type Member = ReturnType<typeof recordLines>[number];

/** Prints a value about which nothing is known: a list as a table, one record as a list of names and values, or CSV. */
export async function renderGeneric(
  value: unknown,
  { format, io, names }: { readonly format: "csv" | "table"; readonly io: Io; readonly names: Names },
): Promise<void> {
  if (format === "csv") {
    const { printCsv } = await import("./csv.js");
    const rows = toRows(value);
    return printCsv(genericView(rows, names), rows, io);
  }
  const lines = plainLines(value);
  if (lines !== undefined) return writeResults(io, lines);
  const { printTable } = await import("./print-table.js");
  if (isRow(value)) return printTable(recordView(names), recordLines(value), io);
  const rows = tableRows(value);
  return printTable(tableView(rows, names), rows, io);
}

function recordView(names: Names): View<Member> {
  return [
    { title: "name", value: ({ name }) => (names === "words" ? wordsOf(name) : name), rank: 0 },
    // All on the left: the values of a record are of many kinds.
    { title: "value", value: ({ value }) => cellOf(value), rank: 0 },
  ];
}
