import { FINDING_NAMES, IMAGE_NAMES } from "../rows/record.js";
import { type ParquetColumn, parquetColumn } from "./column.js";
import type { ParquetColumnType } from "./parquet-table.js";

/** Columns that are not text. */
const TYPES: Readonly<Record<string, ParquetColumnType>> = {
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

const columnOf = (member: string): ParquetColumn => parquetColumn(member, TYPES[member]);

/** Columns about the finding. */
export const PARQUET_FINDING_COLUMNS: readonly ParquetColumn[] = FINDING_NAMES.map(columnOf);

/** Columns about its image. */
export const PARQUET_IMAGE_COLUMNS: readonly ParquetColumn[] = IMAGE_NAMES.map(columnOf);
