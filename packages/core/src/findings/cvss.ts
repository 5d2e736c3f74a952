/** Score and vector by the Common Vulnerability Scoring System. */
export interface Cvss {
  /** Version of the system, `3.1`; absent without a vector that has it. */
  readonly version?: string;
  /** Base score, 0 to 10 with one decimal. */
  readonly score?: number;
  /** The vector as the vendor writes it. */
  readonly vector?: string;
}

const VECTOR = /^CVSS:(3\.0|3\.1|4\.0)\/[A-Z]{1,3}:[A-Z](?:\/[A-Z]{1,3}:[A-Z][a-z]*)+$/;
/** Version 2 has no prefix; only it has `Au`. */
const VECTOR_2 = /^\(?AV:[LAN]\/AC:[LMH]\/Au:[MSN]\/C:[NPC]\/I:[NPC]\/A:[NPC]\)?$/;

/**
 * Reads the CVSS members of a row. A score that is not a number from 0 to 10, and an invalid vector, are absent. A score of 0
 * without a vector is absent too: rows without a score have it.
 *
 * @param score - A number, or its digits.
 * @param vector - A vector of version 2, 3.0, 3.1 or 4.0, which also tells the version.
 */
export function readCvss(score: unknown, vector: unknown): Cvss | undefined {
  const { version, text } = readVector(vector);
  const value = readScore(score);
  const known = value === 0 && text === undefined ? undefined : value;
  if (known === undefined && text === undefined) return undefined;
  return {
    ...(version !== undefined && { version }),
    ...(known !== undefined && { score: known }),
    ...(text !== undefined && { vector: text }),
  };
}

function readScore(value: unknown): number | undefined {
  if (typeof value === "string" && !/^\d{1,2}(?:\.\d{1,2})?$/.test(value)) return undefined;
  const score = typeof value === "string" ? Number(value) : value;
  return typeof score === "number" && score >= 0 && score <= 10 ? score : undefined;
}

function readVector(value: unknown): { readonly version?: string | undefined; readonly text?: string | undefined } {
  if (typeof value !== "string" || value.length > 300) return {};
  const version = VECTOR.exec(value)?.[1] ?? (VECTOR_2.test(value) ? "2.0" : undefined);
  return version === undefined ? {} : { version, text: value };
}
