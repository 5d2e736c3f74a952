/** Rows that each table of a report has at most; together less than 2,000. */
export const LIMITS = {
  /** Lists of accounts. */
  sources: 300,
  /** Repositories that changed. */
  changes: 300,
  /** Upgrades. */
  upgrades: 20,
  /** Repositories. */
  repositories: 200,
  /** Images. */
  images: 50,
  /** Exceptions. */
  exceptions: 300,
  /** Licenses and schedules, each. */
  lines: 200,
} as const;

/** Rows of a table that are shown, and the number of all. */
export interface LimitedRows<Row> {
  /** Rows that are shown. */
  readonly rows: readonly Row[];
  /** Number of all rows. */
  readonly all: number;
  /** True if there are more that nobody has counted. @default false */
  readonly isCut?: boolean | undefined;
}

/** The first rows, or with `full` every row. */
export function limit<Row>(rows: readonly Row[], most: number, full: boolean): LimitedRows<Row> {
  return { rows: full ? rows : rows.slice(0, most), all: rows.length };
}
