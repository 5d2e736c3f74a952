import type { Ratio } from "../line.ts";

/**
 * The middle value; of an even number of values the mean of the two in the middle.
 *
 * @throws {RangeError} when there are no values.
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new RangeError("no values, no median");
  return (lower + upper) / 2;
}

/**
 * Divides round by round. What disturbs a machine for longer than a round disturbs both figures of the round, so that
 * their ratio moves less than either.
 *
 * @throws {RangeError} when the two have not been measured equally often.
 */
export function ratioOf(figures: readonly number[], floor: readonly number[]): Ratio {
  const ratios = figures.map((figure, round) => figure / (floor[round] ?? Number.NaN));
  if (figures.length !== floor.length || ratios.some(Number.isNaN)) throw new RangeError("rounds without a pair");
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
}
