import { parquetColumn } from "./column.js";
import { beginParquet } from "./parquet-file.js";
import type { ParquetTable } from "./parquet-table.js";

/**
 * Writes a table as Parquet. The same rows give the same bytes.
 *
 * @throws {FormatError} when the package `hyparquet-writer` is not installed.
 */
export async function* writeTable<Member extends string>({
  name,
  columns: types,
  rows,
  version,
  facts = {},
}: ParquetTable<Member>): AsyncGenerator<Uint8Array, void, undefined> {
  const members = Object.keys(types) as Member[]; // the keys of the table
  const columns = members.map((member) => ({ ...parquetColumn(member, types[member]), member }));
  const file = await beginParquet({ name, columns, version, facts });
  for await (const row of rows)
    if (file.add(columns.map(({ member, convert }) => convert(row[member])))) yield await file.take();
  yield* file.finish();
}
