import type { SchemaElement } from "hyparquet";

import type { EvaluatedFinding, EvaluatedImage } from "../../policy/evaluation.js";
import { type Cell, type Column, FINDING_COLUMNS, IMAGE_COLUMNS } from "../rows/columns.js";

/** Content of a cell of Parquet; times are milliseconds since 1970, days are days since then. */
export type ParquetCell = bigint | boolean | number | string | readonly string[] | undefined;

/** Type of a column. */
type ColumnType = "boolean" | "day" | "list" | "number" | "text" | "time";

/** Columns that are no text. */
const TYPES: Readonly<Record<string, ColumnType>> = {
  aliases: "list",
  cvss: "number",
  fixable: "boolean",
  fixedVersions: "list",
  firstSeenAt: "time",
  breaks: "list",
  undecided: "list",
  excused: "list",
  exceptionExpires: "day",
  exceptionExpired: "day",
  scannedAt: "time",
};

/** A column of the file. */
export interface ParquetColumn<Item> extends Pick<Column<Item>, "value"> {
  /** Name in lower case with underscores, as in CSV. */
  readonly name: string;
  /** Makes a cell of what the column has. What is no value of its type is absent. */
  readonly convert: (cell: Cell) => ParquetCell;
  /** Its elements of the schema. */
  readonly schema: readonly SchemaElement[];
}

function columnOf<Item>({ name, value }: Column<Item>): ParquetColumn<Item> {
  const type = TYPES[name] ?? "text";
  const heading = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { name: heading, value, convert: CONVERTERS[type], schema: schemaOf(heading, type) };
}

const DAY_MS = 86_400_000;

const CONVERTERS: Readonly<Record<ColumnType, (cell: Cell) => ParquetCell>> = {
  boolean: (cell) => (typeof cell === "boolean" ? cell : undefined),
  number: (cell) => (typeof cell === "number" && Number.isFinite(cell) ? cell : undefined),
  text: (cell) => (cell === undefined || typeof cell === "string" ? cell : String(cell)),
  list: (cell) => (typeof cell === "object" ? cell : undefined),
  day: (cell) => {
    const ms = msOf(cell);
    return ms === undefined ? undefined : Math.floor(ms / DAY_MS);
  },
  time: (cell) => {
    const ms = msOf(cell);
    return ms === undefined ? undefined : BigInt(ms);
  },
};

function msOf(cell: Cell): number | undefined {
  const ms = typeof cell === "string" ? Date.parse(cell) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } } as const;

function schemaOf(name: string, type: ColumnType): readonly SchemaElement[] {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  switch (type) {
    case "boolean":
      return [{ ...optional, type: "BOOLEAN" }];
    case "number":
      return [{ ...optional, type: "DOUBLE" }];
    case "day":
      return [{ ...optional, type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } }];
    case "time":
      return [
        {
          ...optional,
          type: "INT64",
          converted_type: "TIMESTAMP_MILLIS",
          logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MILLIS" },
        },
      ];
    case "text":
      return [{ ...optional, ...TEXT }];
    case "list":
      return [
        { ...optional, num_children: 1, converted_type: "LIST", logical_type: { type: "LIST" } },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type: "REQUIRED", ...TEXT },
      ];
  }
}

/** Columns about the finding. */
export const PARQUET_FINDING_COLUMNS: readonly ParquetColumn<EvaluatedFinding>[] = FINDING_COLUMNS.map(columnOf);

/** Columns about its image. */
export const PARQUET_IMAGE_COLUMNS: readonly ParquetColumn<EvaluatedImage>[] = IMAGE_COLUMNS.map(columnOf);
