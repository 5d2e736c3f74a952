import type { Value } from "../rows/record.js";

/**
 * Type of a column: `day` and `time` take RFC 3339, `integer` a whole number up to 2^53, `number` any, and `list` texts. What is of
 * another type is absent.
 */
export type ParquetColumnType = "boolean" | "day" | "integer" | "list" | "number" | "text" | "time";

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
