import { jsonText, parseJson } from "../exact-json.js";
import { isRow } from "./flatten.js";
import { bigintsOf } from "./integer-placeholders.js";

/** Texts, names, and between backticks literals of JSON. */
const quoted = /'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"|`((?:\\[^]|[^`\\])*)`/g;

/** The integers beyond 2^53 in the literals of a query. */
export function literalsOf(query: string): readonly bigint[] {
  return [...query.matchAll(quoted)].flatMap(([, literal]) => bigintsOf(read(literal)));
}

/** The query with other values in the literals that have such integers. */
export function withLiterals(query: string, put: (value: unknown) => unknown): string {
  return query.replaceAll(quoted, (found, literal: string | undefined) => {
    const value = read(literal);
    return bigintsOf(value).length === 0 ? found : `\`${jsonText(put(value)).replaceAll("`", "\\`")}\``;
  });
}

function read(literal: string | undefined): unknown {
  try {
    return parseJson((literal ?? "null").replaceAll("\\`", "`"));
  } catch {
    // The library has words for it.
    return undefined;
  }
}

/** Name of the function that carries out arithmetic. It is not a valid name in a query, so no query can call it. */
export const arithmetic = "(arithmetic)";

/**
 * The parsed query with a call of a function for each arithmetic operator: the library's own operators round. Its `sort` has
 * 10 before 9, its `sort_by` has not.
 */
export function withArithmetic(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withArithmetic);
  if (!isRow(node) || node["type"] === "Literal") return node;
  const parts = Object.fromEntries(Object.entries(node).map(([name, part]) => [name, withArithmetic(part)]));
  if (node["type"] === "Arithmetic") return call(node["operator"], parts["left"], parts["right"]);
  // `-a` is `0 - a`, and `+a` checks that a is a number.
  if (node["type"] === "Unary") return call(node["operator"], { type: "Literal", value: 0 }, parts["operand"]);
  if (node["type"] === "Function" && node["name"] === "sort" && Array.isArray(parts["children"]))
    return { ...parts, name: "sort_by", children: [...parts["children"], itself] };
  return parts;
}

const itself = { type: "ExpressionReference", child: { type: "Current" } };

function call(operator: unknown, left: unknown, right: unknown): object {
  return { type: "Function", name: arithmetic, children: [{ type: "Literal", value: operator }, left, right] };
}
