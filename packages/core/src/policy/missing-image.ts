import type { Because, EvaluatedImage } from "./evaluation.js";
import type { ReadyRule } from "./rule.js";

/** An image that was asked for and that no list of any account has. */
export interface MissingImage {
  /** The image as it was asked for. */
  readonly name: string;
  /** Its repository, for the scope of a policy. @default unknown, so that it is in the scope */
  readonly repository?: string | undefined;
  /** Tag that it was asked for with. @default none */
  readonly tag?: string | undefined;
  /** Why it does not match any that was found, `no account has it`. */
  readonly reason: string;
}

/**
 * The verdict on an image that no account has: every rule is unknown. It counts as unknown whatever `unknown` of the policy says,
 * which is about what clouds do not say of an image; of this one nothing was looked at.
 */
export function evaluatedMissing({ name, reason }: MissingImage, rules: readonly ReadyRule[]): EvaluatedImage {
  const because: readonly Because[] = [{ code: "not-found", text: reason }];
  return {
    id: "",
    name,
    places: [],
    verdict: "unknown",
    rules: rules.map(({ rule: { id }, kind }) => ({
      rule: id,
      kind,
      verdict: "unknown",
      countsAs: "unknown",
      reason,
      because,
      findings: 0,
      undecided: 0,
    })),
    findings: [],
  };
}
