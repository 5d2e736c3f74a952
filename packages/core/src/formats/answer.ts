import type { EvaluatedFinding, PolicyException } from "../policy/evaluation.js";

/** The exception that decides about a finding. */
export interface Answer {
  /** The exception. */
  readonly exception: PolicyException;
  /** False after its last day. */
  readonly holds: boolean;
}

/**
 * The exception that decides about a finding, for readers that know no rules. Absent if the finding breaks a rule all the same, or may: an
 * exception from one rule does not settle another.
 */
export function answerOf({ exception, expiredException, breaks, undecided }: EvaluatedFinding): Answer | undefined {
  if (exception === undefined)
    return expiredException === undefined ? undefined : { exception: expiredException, holds: false };
  return breaks.length + undecided.length === 0 ? { exception, holds: true } : undefined;
}

/** The exception that settles a finding; absent if there is none, it has ended, or the finding breaks a rule all the same. */
export function settlingException(evaluated: EvaluatedFinding): PolicyException | undefined {
  const answer = answerOf(evaluated);
  return answer?.holds === true ? answer.exception : undefined;
}
