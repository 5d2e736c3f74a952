import type { Finding, FindingKind } from "./finding.js";
import type { Severity } from "./severity.js";

/** Number of findings of each kind and severity. */
export interface FindingCounts {
  /** All findings. */
  readonly total: number;
  /** Findings by kind. */
  readonly kinds: Readonly<Record<FindingKind, number>>;
  /** Findings by severity. */
  readonly severities: Readonly<Record<Severity, number>>;
  /** Findings without a severity: the cloud does not say, or says something that is not documented. */
  readonly unknownSeverity: number;
  /** Findings that have a fix. */
  readonly fixable: number;
  /** Findings that have none. */
  readonly notFixable: number;
  /** Findings of which the cloud does not say whether there is a fix. */
  readonly unknownFix: number;
}

/** Counts that grow. */
export interface FindingTally {
  /** The counts so far. */
  readonly counts: FindingCounts;
  /**
   * Counts one more.
   *
   * @param finding - The finding.
   */
  add(finding: Finding): void;
}

/** Makes a tally of findings. Holds none of them, so that its memory does not grow. */
export function createFindingTally(): FindingTally {
  const kinds: Record<FindingKind, number> = { vulnerability: 0, malware: 0, secret: 0, baseline: 0, "build-risk": 0 };
  const severities: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, none: 0 };
  const counts = { total: 0, kinds, severities, unknownSeverity: 0, fixable: 0, notFixable: 0, unknownFix: 0 };
  return {
    counts,
    add({ kind, severity, fixable }) {
      counts.total += 1;
      kinds[kind] += 1;
      if (severity === undefined) counts.unknownSeverity += 1;
      else severities[severity] += 1;
      if (fixable === undefined) counts.unknownFix += 1;
      else if (fixable) counts.fixable += 1;
      else counts.notFixable += 1;
    },
  };
}

/**
 * Counts findings by kind and severity.
 *
 * @param findings - Findings in any order.
 */
export async function countFindings(findings: AsyncIterable<Finding> | Iterable<Finding>): Promise<FindingCounts> {
  const tally = createFindingTally();
  for await (const finding of findings) tally.add(finding);
  return tally.counts;
}
