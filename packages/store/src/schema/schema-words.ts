import type { ColumnDefinitionBuilder, CreateTableBuilder, Kysely } from "kysely";

/** Words of the schema that differ between the engines. */
export interface SchemaWords {
  /** Type of bytes. */
  readonly bytes: "blob" | "bytea";
  /** Ending of a table that is stored in the order of its primary key. */
  readonly clustered: string;
  /** Ending of the table of findings. */
  readonly byScope: string;
  /** Makes the engine number the rows of a primary key, and never give a number twice. */
  numbered(key: ColumnDefinitionBuilder): ColumnDefinitionBuilder;
  /** Makes a table one that need not survive a crash of the engine. */
  staged(table: CreateTableBuilder<string>): CreateTableBuilder<string>;
  /** Creates what only this engine has. @default nothing */
  createOwn?(db: Kysely<unknown>): Promise<void>;
}

/** Words of SQLite. */
export const SQLITE_WORDS: SchemaWords = {
  bytes: "blob",
  clustered: "without rowid",
  byScope: "without rowid",
  numbered: (key) => key.autoIncrement(),
  staged: (table) => table,
};
