import { SEVERITIES } from "../findings/severity.js";
import type { EvaluatedImage, RuleResult } from "./evaluation.js";

/** The most important rule about an image, with how many others there are. */
export interface WorstRule {
  /** The rule. */
  readonly rule: RuleResult;
  /** Further rules that count as a fail. */
  readonly moreFailed: number;
  /** Further rules whose verdict is unknown. */
  readonly moreUndecided: number;
}

/** Findings without a severity stand between medium and low: they may be anything. */
const UNKNOWN = SEVERITIES.indexOf("low") - 0.5;

/**
 * Finds the rule by which an image is shown where there is room for one: a fail before an unknown one, the worst severity that breaks it
 * first, then the one with most findings, then the order of the policy.
 *
 * @returns nothing if the image passes every rule.
 */
export function worstRuleOf(image: EvaluatedImage): WorstRule | undefined {
  const open = image.rules.filter(({ verdict, countsAs }) => verdict !== "pass" || countsAs !== "pass");
  if (open.length === 0) return undefined;
  const severities = severitiesOf(image);
  const rankOf = (rule: RuleResult): readonly number[] => [
    rule.countsAs === "fail" ? 0 : rule.countsAs === "unknown" ? 1 : 2,
    severities.get(rule.rule) ?? SEVERITIES.length,
    -rule.findings,
  ];
  const [rule, ...others] = open.toSorted((left, right) => compare(rankOf(left), rankOf(right)));
  if (rule === undefined) return undefined;
  const moreFailed = others.filter(({ countsAs }) => countsAs === "fail").length;
  return { rule, moreFailed, moreUndecided: others.length - moreFailed };
}

/** Worst severity of the findings that break each rule, as a number: the lower, the worse. */
function severitiesOf({ findings }: EvaluatedImage): ReadonlyMap<string, number> {
  const worst = new Map<string, number>();
  for (const { finding, breaks } of findings) {
    const rank = finding.severity === undefined ? UNKNOWN : SEVERITIES.indexOf(finding.severity);
    for (const rule of breaks) worst.set(rule, Math.min(rank, worst.get(rule) ?? rank));
  }
  return worst;
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
