import type { CustomTypesConfig } from "pg";

import { fromPostgresText } from "./postgres-text.js";

/** Numbers of types. @see https://github.com/postgres/postgres/blob/master/src/include/catalog/pg_type.dat, read 2026-11-27 */
const [BYTEA, NAME, INT8, INT4, TEXT, INT2, VARCHAR, NUMERIC] = [17, 19, 20, 23, 25, 21, 1043, 1700];

/** Counts and sums of PostgreSQL are wider than those of SQLite, but never beyond 2^53: they count rows. */
const PARSERS = new Map<number, (text: string) => unknown>([
  [BYTEA, (text) => Buffer.from(text.slice(2), "hex")],
  [INT2, Number],
  [INT4, Number],
  [INT8, Number],
  [NUMERIC, Number],
  [NAME, fromPostgresText],
  [TEXT, fromPostgresText],
  [VARCHAR, fromPostgresText],
  [16, (text) => text === "t"],
]);

/** Converts values of PostgreSQL to those that the store works with. */
export const POSTGRES_TYPES: CustomTypesConfig = {
  getTypeParser: (type: number) => PARSERS.get(type) ?? ((text: string) => text),
};
