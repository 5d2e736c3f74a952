/** As much of a value as a sentence can hold. */
const maxLength = 40;

/** A list or an object inside so many others is not gone into. */
const maxDepth = 4;

/**
 * Writes the start of a value as JSON, for a message: never more than a sentence holds, whatever the size and the depth of
 * the value.
 */
export function shown(value: unknown): string {
  const text = write(value, 0);
  return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}

function write(value: unknown, depth: number): string {
  // A character more than is shown, so that it is seen that there is more.
  if (typeof value === "string") return JSON.stringify(value.slice(0, maxLength + 1));
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "nothing";
  if (depth === maxDepth) return "…";
  return Array.isArray(value) ? writeList(value, depth) : writeObject(value, depth);
}

function writeList(list: readonly unknown[], depth: number): string {
  let text = "[";
  for (const item of list) {
    if (text.length > maxLength) break;
    text += `${text === "[" ? "" : ","}${write(item, depth + 1)}`;
  }
  return `${text}]`;
}

function writeObject(object: object, depth: number): string {
  let text = "{";
  for (const name in object) {
    if (text.length > maxLength) break;
    if (!Object.hasOwn(object, name)) continue;
    const member: unknown = Reflect.get(object, name);
    text += `${text === "{" ? "" : ","}${write(name, depth + 1)}:${write(member, depth + 1)}`;
  }
  return `${text}}`;
}
