import type { Io } from "../io.js";
import { printTable } from "./print-table.js";
import type { Value, View } from "./view.js";
import { writeResults } from "./write-results.js";

/** A line of what is known about one thing: its name, and its value. */
export type Field = readonly [name: string, value: Value];

const fieldsView: View<Field> = [
  { title: "Field", value: ([name]) => name, rank: 0 },
  { title: "Value", value: ([, value]) => value, unbroken: true, rank: 0 },
];

/** Prints the known fields of one thing as a table, under a heading if there is one; nothing if no field is known. */
export async function printFields(heading: string | undefined, fields: readonly Field[], io: Io): Promise<void> {
  const known = fields.filter(([, value]) => value !== undefined);
  if (known.length === 0) return;
  if (heading !== undefined) writeResults(io, `\n${heading}\n`);
  await printTable(fieldsView, known, io);
}
