import { jsonText } from "../exact-json.js";
import type { Io } from "../io.js";
import type { Format } from "./formats.js";
import type { View } from "./view.js";
import { writeResults } from "./write-results.js";
import { paced, writeRows } from "./write-rows.js";

/** Options for printing results. */
export interface RenderOptions<Row> {
  readonly format: Format;
  /** JMESPath over all rows. */
  readonly query?: string | undefined;
  readonly view: View<Row>;
  readonly io: Io;
}

/** Options for printing a value of unknown shape. */
export interface RenderValueOptions {
  readonly format: Format;
  /** JMESPath over the value. */
  readonly query?: string | undefined;
  readonly io: Io;
  /**
   * Names of members in a table: `words`, "already licensed", for names of ours; `exact` for a vendor's.
   *
   * @default "words"; with a query "exact", because it can name members itself
   */
  readonly names?: "exact" | "words";
}

/**
 * Prints rows. NDJSON, CSV and tables are written as the rows come; the other formats, and every query, need all rows
 * first, so that a query means the same in every format.
 */
export async function renderRows<Row extends object>(
  all: AsyncIterable<Row> | Iterable<Row>,
  { format, query, view, io }: RenderOptions<Row>,
): Promise<void> {
  if (query !== undefined)
    return renderValue(await queried(await collect(all, io), query, io), { format, io, names: "exact" });
  switch (format) {
    case "ndjson":
      return writeRows(all, (rows) => rows.map((row) => `${jsonText(row)}\n`).join(""), io);
    case "csv": {
      const { printCsv } = await import("./csv.js");
      return printCsv(view, all, io);
    }
    case "table": {
      const { printTable } = await import("./print-table.js");
      return printTable(view, paced(all, io), io);
    }
    case "json":
    case "yaml":
      return renderValue(await collect(all, io), { format, io });
  }
}

/** Prints any value: the answer of an API, the result of a query. */
export async function renderValue(
  value: unknown,
  { format, query, io, names = "words" }: RenderValueOptions,
): Promise<void> {
  if (query !== undefined) return renderValue(await queried(value, query, io), { format, io, names: "exact" });
  switch (format) {
    case "json":
      return writeJson(value, io);
    case "ndjson":
      for (const row of Array.isArray(value) ? value : [value]) writeResults(io, `${jsonText(row)}\n`);
      return;
    case "yaml": {
      const { yamlText } = await import("./yaml.js");
      // Item by item, because one text of a million rows is longer than a text can be.
      if (Array.isArray(value) && value.length > 0) for (const item of value) writeResults(io, yamlText([item]));
      else writeResults(io, yamlText(value));
      return;
    }
    case "csv":
    case "table": {
      const { renderGeneric } = await import("./render-generic.js");
      return renderGeneric(value, { format, io, names });
    }
  }
}

function writeJson(value: unknown, io: Io): void {
  if (!Array.isArray(value) || value.length === 0) return writeResults(io, `${jsonText(value, 2)}\n`);
  for (const [index, item] of value.entries())
    writeResults(io, `${index === 0 ? "[\n" : ",\n"}  ${jsonText(item, 2).replaceAll("\n", "\n  ")}`);
  writeResults(io, "\n]\n");
}

async function queried(value: unknown, query: string, { interruptible = (work) => work() }: Io): Promise<unknown> {
  const { search } = await import("./query.js");
  return interruptible(() => search(value, query));
}

async function collect<Row>(rows: AsyncIterable<Row> | Iterable<Row>, io: Io): Promise<readonly Row[]> {
  const all: Row[] = [];
  for await (const row of paced(rows, io)) all.push(row);
  return all;
}
