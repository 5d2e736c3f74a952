import type { EvaluatedFinding, VexReason } from "../../policy/evaluation.js";
import { answerOf } from "../answer.js";
import { cleanLine, cutText } from "../text.js";

/** Words of CycloneDX for those of VEX. It has no word for input that nobody can control. */
const JUSTIFICATIONS: Readonly<Record<Exclude<VexReason, "false_positive">, string>> = {
  component_not_present: "code_not_present",
  vulnerable_code_not_present: "code_not_present",
  vulnerable_code_not_in_execute_path: "code_not_reachable",
  vulnerable_code_cannot_be_controlled_by_adversary: "requires_environment",
  inline_mitigations_already_exist: "protected_by_mitigating_control",
};

/** Member `analysis` of a vulnerability. */
export interface Analysis {
  /** State by CycloneDX. */
  readonly state: "exploitable" | "false_positive" | "in_triage" | "not_affected";
  /** Reason in a word; with `not_affected`. */
  readonly justification?: string;
  /** Decision in a word; with `exploitable`. */
  readonly response?: readonly string[];
  /** Reason, owner and last day; absent where nobody has decided. */
  readonly detail?: string;
}

/**
 * The answer of an exception to a finding. Without one it is in triage, and never exploitable, which a scanner does not know. One that has
 * expired is in triage again, and the detail says so.
 */
export function analysisOf(evaluated: EvaluatedFinding): Analysis {
  const answer = answerOf(evaluated);
  if (answer === undefined) return { state: "in_triage" };
  const { reason, owner, expires, vex } = answer.exception;
  const text = cutText(`${cleanLine(reason)} (${cleanLine(owner)}, until ${cleanLine(expires)})`, 7000);
  if (!answer.holds) return { state: "in_triage", detail: `Ended: ${text}` };
  if (vex === undefined) return { state: "exploitable", response: ["will_not_fix"], detail: `Accepted: ${text}` };
  if (vex === "false_positive") return { state: "false_positive", detail: text };
  return { state: "not_affected", justification: JUSTIFICATIONS[vex], detail: text };
}
