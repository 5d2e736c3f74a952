import { isNode, type Node } from "../../reader/nodes.ts";

/** One node of two: the members of both, those of objects merged in turn. Where both have a value, `own` has the last word; `null` takes away. */
export function merge(common: Node, own: Node): Node {
  const merged: Record<string, unknown> = { ...common };
  for (const [name, value] of Object.entries(own)) {
    const before = merged[name];
    merged[name] = isNode(before) && isNode(value) ? merge(before, value) : value;
    if (value === null) delete merged[name];
  }
  return merged;
}

/** A copy in which `{name}` in every text is the value of that name. Braces around anything else stay. */
export function filledIn(node: unknown, values: Node): unknown {
  if (typeof node === "string")
    return node.replaceAll(/\{(\w+)\}/g, (braces, name: string) => (name in values ? String(values[name]) : braces));
  if (Array.isArray(node)) return node.map((item) => filledIn(item, values));
  if (!isNode(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, filledIn(value, values)]));
}

/** A copy with what `change` makes of each object, asked for those inside first. */
export function mapNodes(node: unknown, change: (node: Node) => unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => mapNodes(item, change));
  if (!isNode(node)) return node;
  return change(Object.fromEntries(Object.entries(node).map(([key, value]) => [key, mapNodes(value, change)])));
}
