import type { CallIdentity } from "./active-rule.js";
import type { FaultKind, FaultRule, LatencyFault, SkewFault } from "./fault-rule.js";

/** A fault that leaves the answer to the service. */
export type ConditionRule = LatencyFault | SkewFault;

/** A fault that decides the outcome of the request. */
export type DecidingRule = Exclude<FaultRule, ConditionRule>;

/** The faults that apply to one request. */
export interface MatchedFaults {
  readonly call: CallIdentity;
  readonly conditions: readonly ConditionRule[];
  readonly rule: DecidingRule | undefined;
}

/** Lists the kinds of the faults, conditions first. */
export function kindsOf({ conditions, rule }: MatchedFaults): readonly FaultKind[] {
  const kinds: readonly FaultKind[] = conditions.map(({ kind }) => kind);
  return rule === undefined ? kinds : [...kinds, rule.kind];
}

/** Adds up the milliseconds of all conditions of a kind. */
export function totalMs({ conditions }: MatchedFaults, kind: ConditionRule["kind"]): number {
  return conditions.reduce((sum, condition) => (condition.kind === kind ? sum + condition.ms : sum), 0);
}
