import { REPORT_SEVERITIES, type ReportCounts, type ReportSeverity } from "./report-model.js";

/** Counts that are all 0. */
export const NO_COUNTS: ReportCounts = { critical: 0, high: 0, medium: 0, low: 0, none: 0, unknown: 0 };

/** Findings of every severity together. */
export function totalOf(counts: ReportCounts): number {
  return REPORT_SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}

/** Sum of two counts, severity by severity. */
export function addCounts(a: ReportCounts, b: ReportCounts): ReportCounts {
  return {
    critical: a.critical + b.critical,
    high: a.high + b.high,
    medium: a.medium + b.medium,
    low: a.low + b.low,
    none: a.none + b.none,
    unknown: a.unknown + b.unknown,
  };
}

/** The worst severity of which there is a finding; absent if there is none. A severity that is not known counts as the least. */
export function worstOf(counts: ReportCounts): ReportSeverity | undefined {
  return REPORT_SEVERITIES.find((severity) => counts[severity] > 0);
}

/** Order by severity, the worst first: one more critical finding outweighs any number of others. */
export function byWorst(a: ReportCounts, b: ReportCounts): number {
  for (const severity of REPORT_SEVERITIES) {
    const difference = b[severity] - a[severity];
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Order of texts by their code units, the same on every machine. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
