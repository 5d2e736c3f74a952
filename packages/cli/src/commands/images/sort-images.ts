import type { ImageRow } from "./image-columns.js";
import { columnNamed } from "./image-columns.js";
import type { Value } from "../../output/view.js";

/** Compares two rows. */
export type Compare = (a: ImageRow, b: ImageRow) => number;

/**
 * Makes the order of `--sort`. Unknown values come last in both directions; rows that are equal keep their order.
 *
 * @param names - Names of columns, the most important first, with `-` before those in descending order.
 * @throws {CommandFailure} when there is no such column.
 */
export function orderBy(names: readonly string[]): Compare {
  const keys = names.map((name) => {
    const isDown = name.startsWith("-");
    return { sign: isDown ? -1 : 1, value: columnNamed(isDown ? name.slice(1) : name, "--sort").value };
  });
  return (a, b) => {
    for (const { sign, value } of keys) {
      const order = compare(value(a), value(b), sign);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function compare(a: Value, b: Value, sign: number): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -sign : sign;
}
