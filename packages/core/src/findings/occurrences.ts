import { type FindingInput, createFinding } from "./create-finding.js";
import type { Finding } from "./finding.js";

/** Makes the findings of one list of one image. Those that are equal in all members of the key are numbered. */
export class Occurrences {
  readonly #seen = new Set<string>();
  /** Number of those that came after the first. */
  readonly #again = new Map<string, number>();

  /** Makes a finding. */
  create(input: FindingInput): Finding {
    const finding = createFinding(input);
    const { fingerprint } = finding;
    const { size } = this.#seen;
    // Nearly every finding is the first: one look at the set tells so.
    if (this.#seen.add(fingerprint).size > size) return finding;
    const occurrence = (this.#again.get(fingerprint) ?? 0) + 1;
    this.#again.set(fingerprint, occurrence);
    return createFinding({ ...input, occurrence });
  }
}
