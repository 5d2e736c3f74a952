/** An object of a description, its members not looked at yet. */
export type Node = Readonly<Record<string, unknown>>;

/** True if the value is an object and not an array. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one if it is something else, so that its members can be looked for without asking. */
export function nodeOf(value: unknown): Node {
  return isNode(value) ? value : {};
}

/** The value as a list; an empty one if it is something else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The member at the end of a path of keys, or `undefined` where the path ends early. */
export function at(node: unknown, ...path: readonly string[]): unknown {
  let value = node;
  for (const key of path) value = nodeOf(value)[key];
  return value;
}
