import type { SchemaElement } from "hyparquet";

import type { Value } from "../rows/record.js";
import type { ParquetColumnType } from "./parquet-table.js";

/** Content of a cell of Parquet; times are milliseconds since 1970, days are days since then. */
export type ParquetCell = bigint | boolean | number | string | readonly string[] | undefined;

/** A column of the file. */
export interface ParquetColumn {
  /** Name in lower case with underscores, as in CSV. */
  readonly name: string;
  /** Name of the member of a record. */
  readonly member: string;
  /** Makes a cell of a value. One that is not of the type of the column is absent. */
  readonly convert: (cell: Value) => ParquetCell;
  /** Its elements of the schema. */
  readonly schema: readonly SchemaElement[];
}

/**
 * Makes a column.
 *
 * @param member - Name of the member of a record, `firstSeenAt`.
 * @param type - Its type. @default "text"
 */
export function parquetColumn(member: string, type: ParquetColumnType = "text"): ParquetColumn {
  const name = member.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { name, member, convert: CONVERTERS[type], schema: schemaOf(name, type) };
}

const DAY_MS = 86_400_000;

const CONVERTERS: Readonly<Record<ParquetColumnType, (cell: Value) => ParquetCell>> = {
  boolean: (cell) => (typeof cell === "boolean" ? cell : undefined),
  number: (cell) => (typeof cell === "number" && Number.isFinite(cell) ? cell : undefined),
  integer: (cell) => (typeof cell === "number" && Number.isSafeInteger(cell) ? BigInt(cell) : undefined),
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

function msOf(cell: Value): number | undefined {
  const ms = typeof cell === "string" ? Date.parse(cell) : Number.NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } } as const;

function schemaOf(name: string, type: ParquetColumnType): readonly SchemaElement[] {
  const optional = { name, repetition_type: "OPTIONAL" } as const;
  switch (type) {
    case "boolean":
      return [{ ...optional, type: "BOOLEAN" }];
    case "number":
      return [{ ...optional, type: "DOUBLE" }];
    case "integer":
      return [{ ...optional, type: "INT64" }];
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
