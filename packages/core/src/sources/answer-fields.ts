/**
 * Readers of the members of an answer. Whatever the types say, a service may leave a member out, answer null or something of
 * another kind; none of that is known, so it is `undefined`, and never 0, false or the empty text.
 */

/** A text that is not empty. */
export function textIn(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A whole number from 0. One beyond 2^53 is a `bigint`, as the client gives it, and stays one. */
export function countIn(value: unknown): number | undefined {
  const isCount =
    typeof value === "number" ? Number.isInteger(value) && value >= 0 : typeof value === "bigint" && value >= 0n;
  return isCount ? (value as number) : undefined; // the types of answers call both a number
}

/** A whole number from 0 that can be calculated with. One beyond 2^53 is not known: a sum with it would be wrong. */
export function safeCountIn(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** `true` or `false`. */
export function flagIn(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

/** ID of a request. One without an ID was accepted all the same; one of another kind of value is written as a text. */
export function requestIdIn(id: unknown): string | undefined {
  return typeof id === "number" || typeof id === "bigint" ? String(id) : textIn(id);
}

/** A flag that is written as a number, of which every one but 0 means yes. */
export function numericFlagIn(value: unknown): boolean | undefined {
  const count = countIn(value);
  return count === undefined ? undefined : count > 0;
}

/** The members of an object; those of anything else are unknown. */
export function membersOf<T extends object>(value: T): Partial<Record<keyof T, unknown>> {
  return typeof value === "object" && value !== null ? value : {};
}
