/** One column of a table or a CSV file. */
export interface Column<Row> {
  /** Heading in a table; in CSV it is written in lower case with underscores. */
  readonly title: string;
  /** The value as it goes into CSV; `undefined` leaves the cell empty. */
  readonly value: (row: Row) => boolean | number | string | undefined;
  /** The value as a person reads it. @default the value itself */
  readonly text?: (row: Row) => string;
  /** @default "left" */
  readonly align?: "left" | "right";
}

/** How rows look as a table and in CSV. The other formats print the rows as they are. */
export type View<Row> = readonly Column<Row>[];
