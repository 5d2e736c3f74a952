import type { Context } from "./redocly.ts";

/** An object of a description, its members not looked at yet. */
export type Node = Readonly<Record<string, unknown>>;

/** Whether the value is an object, and not an array. */
export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one if it is something else, so that a rule can look for members without asking. */
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

/** The node with every `$ref` in it replaced by what it names, across files. The specs have no cycles. */
export function dereference(node: unknown, context: Context, from?: string): unknown {
  if (Array.isArray(node)) return node.map((item) => dereference(item, context, from));
  if (!isNode(node)) return node;
  if (typeof node["$ref"] === "string") {
    const target = context.resolve(node, from);
    return dereference(target.node, context, target.location?.source.absoluteRef);
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, dereference(value, context, from)]));
}

/** Names in a sentence: "`a`, `b`". */
export function quoted(names: Iterable<string>): string {
  return [...names].map((name) => `\`${name}\``).join(", ");
}
