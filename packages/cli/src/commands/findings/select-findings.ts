import { type Finding, findingFilter } from "@plimsoll/core";

import type { Condition } from "./finding-selection.js";

/** Findings that an option left out, since the cloud does not say what it asks. */
export interface LeftOutFindings {
  readonly option: string;
  /** Information that they lack, `a severity`. */
  readonly lacks: string;
  readonly findings: number;
}

/** Chooses findings, and counts those of which it is not known whether they belong. */
export interface FindingChooser {
  /** Findings left out as unknown so far, by option. */
  readonly leftOut: readonly LeftOutFindings[];
  /** True for a finding that fulfills every condition. */
  readonly takes: (finding: Finding) => boolean;
}

/**
 * Makes a chooser. A finding that fails a condition is out, whatever else is unknown of it; one that fails none and does not
 * answer all is counted for the first that it does not answer.
 */
export function findingChooser(conditions: readonly Condition[]): FindingChooser {
  const tests = conditions.map(({ option, lacks, condition }) => ({
    option,
    lacks,
    holds: findingFilter(condition),
    findings: 0,
  }));
  return {
    get leftOut() {
      return tests
        .filter(({ findings }) => findings > 0)
        .map(({ option, lacks, findings }) => ({ option, lacks, findings }));
    },
    takes(finding) {
      let unanswered: (typeof tests)[number] | undefined;
      for (const test of tests) {
        const verdict = test.holds(finding);
        if (verdict === false) return false;
        if (verdict === undefined) unanswered ??= test;
      }
      if (unanswered !== undefined) unanswered.findings += 1;
      return unanswered === undefined;
    },
  };
}
