/** Value of a member, or `undefined` if the value is not an object or has no such member. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return (value as Record<string, unknown>)[name]; // an object has members
}

/** Text of a member; a number is written out, anything else is the empty text. */
export function textOf(value: unknown, name: string): string {
  const field = fieldOf(value, name);
  return typeof field === "string" || typeof field === "number" || typeof field === "bigint" ? String(field) : "";
}
