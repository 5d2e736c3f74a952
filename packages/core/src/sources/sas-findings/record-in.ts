/** The members of an object, or of one that is written as JSON in a text; those of anything else are unknown. */
export function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  const found = typeof value === "string" && value.startsWith("{") ? parsed(value) : value;
  return typeof found === "object" && found !== null ? (found as Record<string, unknown>) : {}; // an object has members
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown; // parse gives any
  } catch {
    return undefined;
  }
}
