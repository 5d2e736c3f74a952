import { type FindingInput, createFinding } from "../../findings/create-finding.js";
import type { Finding } from "../../findings/finding.js";

/** Makes findings of one image, and numbers those that are equal in all members of the key. */
export function createOccurrences(): (input: FindingInput) => Finding {
  const before = new Map<string, number>();
  return (input) => {
    const first = createFinding(input);
    const count = before.get(first.fingerprint) ?? 0;
    before.set(first.fingerprint, count + 1);
    return count === 0 ? first : createFinding({ ...input, occurrence: count });
  };
}
