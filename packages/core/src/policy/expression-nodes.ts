import type { ASTNode } from "@marcbachmann/cel-js";

import { VARIABLES, VIEW_TYPES, type ViewType } from "./expression-types.js";

/** True for a part of a parsed expression. */
export function isNode(value: unknown): value is ASTNode {
  return typeof value === "object" && value !== null && "op" in value && "args" in value;
}

/** Every part of an expression, the outer ones first. */
export function* nodesOf(value: unknown): Generator<ASTNode> {
  if (Array.isArray(value)) for (const part of value) yield* nodesOf(part);
  if (!isNode(value)) return;
  yield value;
  yield* nodesOf(value.args);
}

/** The type of a part, if it is one of ours. */
export function typeOfNode(node: ASTNode): ViewType | undefined {
  const name =
    node.op === "id" ? VARIABLES[node.args] : node.op === "." ? typeOfNode(node.args[0])?.fields[node.args[1]] : "";
  return VIEW_TYPES.find((type) => type.name === name);
}

/** The text that a part is, if it is written out. */
export function literalOf(node: ASTNode | undefined): string | undefined {
  return node?.op === "value" && typeof node.args === "string" ? node.args : undefined;
}
