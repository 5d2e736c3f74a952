import type { Io } from "../io.js";
import { writeTable } from "./table.js";
import type { View } from "./view.js";
import { wrapMessage } from "./wrap-message.js";
import { writeResults } from "./write-results.js";

/** Columns that are named among those not shown, so that it stays a line or two. */
const NAMED = 10;

/** Prints a table on standard output, and on standard error which columns the terminal had no room for. */
export async function printTable<Row>(
  view: View<Row>,
  rows: AsyncIterable<Row> | Iterable<Row>,
  io: Io,
): Promise<void> {
  const hidden = await writeTable(view, rows, { io, write: (lines) => writeResults(io, lines) });
  if (hidden.length === 0) return;
  const columns = hidden.length === 1 ? "1 column is" : `${hidden.length} columns are`;
  const more = hidden.length > NAMED ? `, and ${hidden.length - NAMED} more` : "";
  const text = `${columns} not shown: ${hidden.slice(0, NAMED).join(", ")}${more}; use a wider terminal, or -o yaml.`;
  io.stderr.write(`${wrapMessage(text, io.stderr)}\n`);
}
