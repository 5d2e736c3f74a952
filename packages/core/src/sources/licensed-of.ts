/**
 * Reads a license flag of TCSS. The vendor's own sample has 12: every number but 0 means licensed. What is absent, null or no
 * number says nothing.
 *
 * @returns `undefined` if the service does not say.
 */
export function licensedOf(flag: unknown): boolean | undefined {
  if (typeof flag !== "number" && typeof flag !== "bigint") return undefined;
  // A bigint is an integer beyond 2^53.
  return flag !== 0;
}
