import { FormatError } from "../format-error.js";
import type { ParquetCell, ParquetColumn } from "./column.js";

/** Rows that are held, and written together. */
const ROWS_OF_GROUP = 50_000;

/** The package that writes Parquet. */
type Library = Pick<typeof import("hyparquet-writer"), "ByteWriter" | "ParquetWriter">;

/** Loads the package that writes Parquet. */
export type LoadLibrary = () => Promise<Library>;

/** Facts that a file of Parquet says of itself. */
export interface ParquetHead {
  /** Name of the table. */
  readonly name: string;
  /** The columns. */
  readonly columns: readonly ParquetColumn[];
  /** Version of the program that writes. */
  readonly version: string;
  /** Facts about the file, by name. */
  readonly facts: Readonly<Record<string, string>>;
}

/** A file of Parquet that is being written, 50,000 rows in a group. */
export interface ParquetFile {
  /**
   * Adds a row.
   *
   * @param parts - Its cells, one after the other, in the order of the columns.
   * @returns true if a group is full: its bytes have to be taken before the next row.
   */
  add(...parts: readonly (readonly ParquetCell[])[]): boolean;
  /** The bytes of the rows since the last time. */
  take(): Promise<Uint8Array>;
  /** The bytes of the rows that are left, and of the end of the file. */
  finish(): AsyncGenerator<Uint8Array, void, undefined>;
}

/**
 * Begins a file.
 *
 * @throws {FormatError} when the package `hyparquet-writer` is not installed.
 */
export async function beginParquet(
  { name, columns, version, facts }: ParquetHead,
  load: LoadLibrary = () => import("hyparquet-writer"),
): Promise<ParquetFile> {
  const { ByteWriter, ParquetWriter } = await loaded(load);
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: [{ name, num_children: columns.length }, ...columns.flatMap(({ schema }) => schema)],
    createdBy: `plimsoll version ${version}`,
    kvMetadata: Object.entries(facts).map(([key, value]) => ({ key: `plimsoll:${key}`, value })),
  });
  const cells: ParquetCell[][] = columns.map(() => []);
  const size = (): number => cells[0]?.length ?? 0;
  const take = async (): Promise<Uint8Array> => {
    const columnData = columns.map(({ name: column }, at) => ({ name: column, data: cells[at]?.splice(0) ?? [] }));
    await file.write({ columnData, rowGroupSize: ROWS_OF_GROUP });
    return taken(bytes);
  };
  return {
    add(...parts) {
      let at = 0;
      for (const part of parts) for (const cell of part) cells[at++]?.push(cell);
      return size() === ROWS_OF_GROUP;
    },
    take,
    async *finish() {
      if (size() > 0) yield await take();
      await file.finish();
      yield taken(bytes);
    },
  };
}

async function loaded(load: LoadLibrary): Promise<Library> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    throw new FormatError(
      "NotInstalled",
      "Parquet is written by hyparquet-writer 0.17: install it beside @plimsoll/core.",
    );
  }
}

/** The bytes that were written since the last time. */
function taken(bytes: InstanceType<Library["ByteWriter"]>): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}
