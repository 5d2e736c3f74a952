import { type FindingInput, createFinding } from "../../findings/create-finding.js";
import type { Finding } from "../../findings/finding.js";

/** Makes the findings of one list of one image. Those that are equal in all members of the key are numbered. */
export class Occurrences {
  readonly #counts = new Map<string, number>();

  /** Makes a finding. */
  create(input: FindingInput): Finding {
    const finding = createFinding(input);
    const before = this.#counts.get(finding.fingerprint) ?? 0;
    this.#counts.set(finding.fingerprint, before + 1);
    return before === 0 ? finding : createFinding({ ...input, occurrence: before });
  }
}
