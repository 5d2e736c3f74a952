/** A whole number from 0; a `bigint` beyond 2^53, as the client gives it. */
export type Count = bigint | number;

/** Adds two counts; no digit is lost. */
export function addCounts(a: Count, b: Count): Count {
  return countOf(BigInt(a) + BigInt(b));
}

/** Number of requests that a number of rows takes, 0 for no rows. */
export function pagesOf(rows: Count, rowsPerPage: number): Count {
  if (typeof rows === "number") return Math.ceil(rows / rowsPerPage);
  return countOf((rows + BigInt(rowsPerPage) - 1n) / BigInt(rowsPerPage));
}

/** The exact number where a number holds it, else the `bigint`. */
function countOf(value: bigint): Count {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** True for a valid count of a service: a whole number from 0. */
export function isCount(value: unknown): value is Count {
  return typeof value === "bigint"
    ? value >= 0n
    : typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
