import { dereference } from "../reader/dereference.ts";
import { type Node, nodeOf } from "../reader/nodes.ts";
import type { Context } from "./redocly.ts";

/** A node, such as an operation, with every reference resolved, across the files of the sources. */
export function whole(node: unknown, { resolve }: Context): Node {
  const found = dereference(node, (reference, file) => {
    const target = resolve({ $ref: reference }, file);
    return { node: target.node, file: target.location?.source.absoluteRef };
  });
  return nodeOf(found);
}
