import type { ParquetTable } from "./parquet/parquet-table.js";

/**
 * Writes a table as Parquet. The same rows give the same bytes.
 *
 * @param table - See {@link ParquetTable}.
 * @throws {FormatError} when the package `hyparquet-writer` is not installed.
 */
export async function* writeParquetTable<Member extends string>(
  table: ParquetTable<Member>,
): AsyncGenerator<Uint8Array, void, undefined> {
  // Loaded here, so that a program that writes no Parquet does not load the writer.
  const { writeTable } = await import("./parquet/write-table.js");
  yield* writeTable(table);
}
