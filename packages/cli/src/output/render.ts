import type { Io } from "../io.js";
import type { Format } from "./formats.js";
import type { View } from "./view.js";

/** How to print. */
export interface RenderOptions<Row> {
  readonly format: Format;
  /** JMESPath over all rows. */
  readonly query?: string | undefined;
  readonly view: View<Row>;
  readonly io: Io;
}

/**
 * Prints rows. NDJSON and CSV are written as the rows come; the other formats, and every query, need all rows first, so
 * that a query means the same in every format.
 */
export async function renderRows<Row extends object>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  { format, query, view, io }: RenderOptions<Row>,
): Promise<void> {
  if (query !== undefined) return renderValue(await queried(await collect(rows), query, io), { format, io });
  switch (format) {
    case "ndjson":
      for await (const row of rows) io.stdout.write(`${JSON.stringify(row)}\n`);
      return;
    case "csv": {
      const { csvHeader, csvRow } = await import("./csv.js");
      io.stdout.write(csvHeader(view));
      for await (const row of rows) io.stdout.write(csvRow(view, row));
      return;
    }
    case "table": {
      const { tableOf } = await import("./table.js");
      io.stdout.write(tableOf(view, await collect(rows), io.stdout));
      return;
    }
    case "json":
    case "yaml":
      return renderValue(await collect(rows), { format, io });
  }
}

/** Prints any value: the answer of an API, the result of a query. */
export async function renderValue(
  value: unknown,
  { format, query, io }: { readonly format: Format; readonly query?: string | undefined; readonly io: Io },
): Promise<void> {
  if (query !== undefined) return renderValue(await queried(value, query, io), { format, io });
  switch (format) {
    case "json":
      io.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
      return;
    case "ndjson":
      for (const row of Array.isArray(value) ? value : [value]) io.stdout.write(`${JSON.stringify(row)}\n`);
      return;
    case "yaml": {
      const { stringify } = await import("yaml");
      io.stdout.write(stringify(value));
      return;
    }
    case "csv":
    case "table": {
      const { genericView, membersOf, plainLines, toRows } = await import("./generic-view.js");
      const lines = format === "table" ? plainLines(value) : undefined;
      if (lines !== undefined) {
        io.stdout.write(lines);
        return;
      }
      const rows = format === "table" && !Array.isArray(value) ? membersOf(value) : toRows(value);
      return renderRows(rows, { format, view: genericView(rows), io });
    }
  }
}

async function queried(value: unknown, query: string, { interruptible = (work) => work() }: Io): Promise<unknown> {
  const { search } = await import("./query.js");
  return interruptible(() => search(value, query));
}

async function collect<Row>(rows: AsyncIterable<Row> | Iterable<Row>): Promise<readonly Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}
