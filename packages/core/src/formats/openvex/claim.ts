import type { EvaluatedFinding, PolicyException } from "../../policy/evaluation.js";
import { answerOf } from "../answer.js";
import { problemIdOf } from "../finding-words.js";
import { cleanLine, cutText } from "../text.js";

/** Characters of a text. */
const MAX_TEXT = 7000;

/** A statement of OpenVEX without its products: the answer of an exception to a vulnerability. */
export interface Claim {
  /** The vulnerability. */
  readonly vulnerability: { readonly name: string; readonly aliases?: readonly string[] };
  /** Status by OpenVEX. */
  readonly status: "affected" | "not_affected" | "under_investigation";
  /** Reason in a word of OpenVEX; with `not_affected`, unless there is an impact statement. */
  readonly justification?: string;
  /** Reason in words; with `not_affected`, unless there is a justification. */
  readonly impact_statement?: string;
  /** Decision in words; with `affected`. */
  readonly action_statement?: string;
  /** Reason, owner and last day, where no other member has them. */
  readonly status_notes?: string;
}

/** The claim of the exception that settles a finding, or covered it until it expired; absent if there is none. */
export function claimOf(evaluated: EvaluatedFinding): Claim | undefined {
  const answer = answerOf(evaluated);
  if (answer === undefined) return undefined;
  const { finding } = evaluated;
  const { exception, holds } = answer;
  const name = problemIdOf(finding);
  const others = finding.aliases.map((alias) => cutText(cleanLine(alias), 255));
  const aliases = [...new Set(others)].filter((alias) => alias !== "" && alias !== name);
  const vulnerability = { name, ...(aliases.length > 0 && { aliases }) };
  const text = cutText(wordsOf(exception), MAX_TEXT);
  if (!holds)
    return { vulnerability, status: "under_investigation", status_notes: cutText(`Ended: ${text}`, MAX_TEXT) };
  const { vex } = exception;
  // The vulnerability is still there: to accept it is a plan, and readers still show it.
  if (vex === undefined) return { vulnerability, status: "affected", action_statement: `Accepted: ${text}` };
  if (vex === "false_positive")
    return { vulnerability, status: "not_affected", impact_statement: `False positive: ${text}` };
  return { vulnerability, status: "not_affected", justification: vex, status_notes: text };
}

function wordsOf({ reason, owner, expires }: PolicyException): string {
  return `${cleanLine(reason)} (${cleanLine(owner)}, until ${cleanLine(expires)})`;
}
