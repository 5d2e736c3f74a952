import type { FindingsReading, ReadingPlan } from "@plimsoll/core";

/**
 * Checks that every list was read to its end, and that the findings are at least as many as the inventory counts. An image whose
 * scan failed is not a failure of the reading.
 *
 * @param read - The plan that was read, and how many findings came.
 * @throws {Error} when something is missing: a reading that leaves things out would look fast.
 */
export function checkWhole(
  { totals }: FindingsReading,
  read: { readonly plan: ReadingPlan; readonly found: number },
): void {
  const missing = totals.problems.filter(({ verdict }) => verdict.code !== "unknown");
  // A list of which the inventory does not know the number counts as nothing.
  const counts = read.plan.read.flatMap(({ lists }) => Object.values(lists).map(Number));
  const expected = counts.reduce((sum, count) => sum + count, 0);
  if (missing.length === 0 && read.found >= expected && expected > 0) return;
  throw new Error(`${read.found} findings of ${expected}, problems: ${JSON.stringify(missing.slice(0, 3))}`);
}
