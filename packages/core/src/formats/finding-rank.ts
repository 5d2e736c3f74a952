import type { Finding } from "../findings/finding.js";
import type { Severity } from "../findings/severity.js";

/** Order by severity. Unknown stands above low: it may be anything. */
const RANKS: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 4, none: 5 };
const UNKNOWN = 3;

/** Place of a severity in the order of output, 0 for the worst. */
export function severityRankOf(severity: Severity | undefined): number {
  return severity === undefined ? UNKNOWN : RANKS[severity];
}

/** Scores that stand for a severity where the cloud gives none, in the middle of its range by CVSS. */
const SCORES: Readonly<Record<Severity, number | undefined>> = {
  critical: 9.5,
  high: 8,
  medium: 5.5,
  low: 2,
  none: undefined,
};

/** Score of a finding from 0.1 to 10: by CVSS, else by its severity; absent if neither says one. */
export function scoreOf({ cvss, severity }: Finding): number | undefined {
  if (cvss?.score !== undefined && cvss.score > 0) return cvss.score;
  return severity === undefined ? undefined : SCORES[severity];
}
