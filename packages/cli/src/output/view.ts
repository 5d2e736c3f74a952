import type { Tone } from "./color.js";

/** Content of a cell. Integers that a number cannot hold are `bigint`; `undefined` is unknown. */
export type Value = bigint | boolean | number | string | undefined;

/** One column of a table or a CSV file. */
export interface Column<Row> {
  /** Heading: in a table in capitals, in CSV in lower case with underscores. */
  readonly title: string;
  /** True if the title is printed as it is, because it is a vendor's name. @default false */
  readonly exact?: boolean;
  /** The value as it goes into CSV; `undefined` leaves the cell empty. */
  readonly value: (row: Row) => Value;
  /** The value as a person reads it. @default the value itself */
  readonly text?: (row: Row) => string;
  /** A shorter text for a terminal on which the table does not fit; it has to stay unique. @default the text itself */
  readonly brief?: (text: string) => string;
  /**
   * True if a text without a blank, such as an ID, is never wrapped here: the terminal does it, and lets it be copied whole. Only for the last
   * column. @default false
   */
  readonly unbroken?: boolean;
  /** @default "left" */
  readonly align?: "left" | "right";
  /** Meaning of the value for the reader, shown as a color where there are colors. @default nothing */
  readonly tone?: (row: Row) => Tone | undefined;
  /** Where a terminal is too narrow, columns with the largest number go first; one with 0 stays. @default 1 */
  readonly rank?: number;
  /**
   * For a column of texts: where a terminal is too narrow, its cells are wrapped within at least so many columns of the terminal, in its turn by `rank`
   * among the ranks of all columns. @default the column is as wide as its widest cell, or left out
   */
  readonly narrow?: { readonly rank: number; readonly width: number };
  /**
   * For a column that rows in a row often share: where a terminal is too narrow, its cell stands on a line of its own, above the first row that has it,
   * in its turn by this rank among the ranks of all columns. It is never left out. `Infinity` lifts it anywhere. @default it is not lifted
   */
  readonly lift?: number;
}

/** Layout of rows as a table and in CSV. The other formats print the rows as they are. */
export type View<Row> = readonly Column<Row>[];
