import type { Asked } from "./active-rule.js";
import type { FaultKind, FaultRule, LatencyFault, SkewFault } from "./fault-rule.js";

/** A fault that leaves the answer to the service. */
export type ConditionRule = LatencyFault | SkewFault;

/** A fault that decides what comes of the request. */
export type DecidingRule = Exclude<FaultRule, ConditionRule>;

/** The faults that one request meets. */
export interface Encounter {
  readonly asked: Asked;
  readonly conditions: readonly ConditionRule[];
  readonly rule: DecidingRule | undefined;
}

/** Words for the faults, conditions first. */
export function kindsOf({ conditions, rule }: Encounter): readonly FaultKind[] {
  const kinds: readonly FaultKind[] = conditions.map(({ kind }) => kind);
  return rule === undefined ? kinds : [...kinds, rule.kind];
}

/** Milliseconds of all conditions of a kind together. */
export function totalMs({ conditions }: Encounter, kind: ConditionRule["kind"]): number {
  return conditions.reduce((sum, condition) => (condition.kind === kind ? sum + condition.ms : sum), 0);
}
