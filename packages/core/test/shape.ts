/** A JSON Schema of an object that has these members and no others. */
export function object(properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}

/** A JSON Schema of a list of these items. */
export function list(items: object, limits: object = {}): object {
  return { type: "array", items, ...limits };
}

/** A JSON Schema of a text that is not empty. */
export function text(limits: object = {}): object {
  return { type: "string", minLength: 1, ...limits };
}
