import type { Finding, FindingKind, FindingState } from "../findings/finding.js";
import type { Severity } from "../findings/severity.js";
import type { ReadyRule } from "./rule.js";

type BySeverity = Map<Severity | undefined, readonly number[]>;

/**
 * Finds the rules that can say anything of a finding. Most rules are about one kind or severity: to ask all of them about each of millions
 * of findings takes longer than the rest of the judgment.
 *
 * @returns the places of such rules in the list, in its order. Every other rule is not broken by the finding, whatever is unknown of it.
 */
export function rulesByKind(rules: readonly ReadyRule[]): (finding: Finding) => readonly number[] {
  const known = new Map<FindingKind, Map<FindingState, BySeverity>>();
  return (finding) => {
    const { kind, state, severity } = finding;
    const before = known.get(kind)?.get(state)?.get(severity);
    if (before !== undefined) return before;
    const found = rules.flatMap(({ mayFit }, index) => (mayFit(finding) ? [index] : []));
    const byState = known.get(kind) ?? new Map<FindingState, BySeverity>();
    known.set(kind, byState);
    byState.set(state, (byState.get(state) ?? new Map()).set(severity, found));
    return found;
  };
}
