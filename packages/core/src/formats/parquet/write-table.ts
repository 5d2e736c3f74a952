import type { Value } from "../rows/record.js";
import { type ParquetColumnType, parquetColumn } from "./column.js";
import { beginParquet } from "./parquet-file.js";

/** A table as a file of Parquet. */
export interface ParquetTable<Member extends string> {
  /** Name of the table. */
  readonly name: string;
  /** The columns and their types, in order. A column has the name of its member with underscores, `first_seen_at`. */
  readonly columns: Readonly<Record<Member, ParquetColumnType>>;
  /** The rows; they are read once, and 50,000 are held at a time. */
  readonly rows: AsyncIterable<Readonly<Record<Member, Value>>>;
  /** Version of the program that writes. */
  readonly version: string;
  /** Facts about the file, which say `plimsoll:` before their name. @default none */
  readonly facts?: Readonly<Record<string, string>>;
}

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
