import { SEVERITIES, type Severity } from "@plimsoll/core";

/** Numbers of findings by severity; `unknown` are those without one. */
export type SeverityCounts = Readonly<Record<Severity | "unknown", number>>;

type Growing = { -readonly [K in keyof SeverityCounts]: number };

/** Counts that are all 0. */
export function noCounts(): Growing {
  return { critical: 0, high: 0, medium: 0, low: 0, none: 0, unknown: 0 };
}

/**
 * Adds rows to counts.
 *
 * @param counts - The counts, which grow.
 * @param severity - Number of the severity, `null` or the number after the last for none.
 * @param rows - Number to add.
 */
export function addCount(counts: Growing, severity: number | null, rows: number): void {
  counts[SEVERITIES[severity ?? SEVERITIES.length] ?? "unknown"] += rows;
}

/** Sum of all counts. */
export function totalOf(counts: SeverityCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Orders counts: one more of a worse severity outweighs any number of others. The worst come first. */
export function byWorst(a: SeverityCounts, b: SeverityCounts): number {
  for (const severity of [...SEVERITIES, "unknown"] as const) {
    const difference = b[severity] - a[severity];
    if (difference !== 0) return difference;
  }
  return 0;
}
