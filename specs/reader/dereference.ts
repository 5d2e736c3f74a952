import { isNode } from "./nodes.ts";

/** Target of a reference, and its file if a description has several. */
export interface Target {
  readonly node: unknown;
  readonly file?: string | undefined;
}

/** Finds what a reference names; `file` is the one that holds the reference. */
export type Resolve = (reference: string, file: string | undefined) => Target;

/** The node with every `$ref` in it replaced by what it names. The specs have no cycles. */
export function dereference(node: unknown, resolve: Resolve, file?: string): unknown {
  if (Array.isArray(node)) return node.map((item) => dereference(item, resolve, file));
  if (!isNode(node)) return node;
  if (typeof node["$ref"] === "string") {
    const target = resolve(node["$ref"], file);
    return dereference(target.node, resolve, target.file);
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, dereference(value, resolve, file)]));
}

/**
 * Finds what references into a document name.
 *
 * @throws {TypeError} when a reference leads nowhere.
 */
export function inDocument(document: unknown): Resolve {
  return (reference) => {
    let node = document;
    for (const key of reference.slice(2).split("/")) {
      const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
      if (!isNode(node) || !Object.hasOwn(node, name)) throw new TypeError(`${reference} leads nowhere`);
      node = node[name];
    }
    return { node };
  };
}
