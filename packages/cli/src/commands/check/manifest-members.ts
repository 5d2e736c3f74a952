/** Members of an object of a manifest, whatever they are. */
export type Members = Readonly<Record<string, unknown>>;

/** The members of a value; none if it is not an object. */
export function membersOf(value: unknown): Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : {}; // only looked at
}

/** A name as text; `undefined` for what cannot be one. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
