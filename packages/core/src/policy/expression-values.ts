import type { ASTNode } from "@marcbachmann/cel-js";

import { nearest } from "../accounts/nearest.js";
import { isNode, literalOf, nodesOf, typeOfNode } from "./expression-nodes.js";

/** Operators that go by the alphabet where both sides are texts. */
const ORDERS: ReadonlySet<string> = new Set(["<", "<=", ">", ">="]);
const COMPARISONS: ReadonlySet<string> = new Set(["==", "!=", "in", ...ORDERS]);

/** Functions that make a time of a text, with texts that they take. */
const TIMES: Readonly<Record<string, string>> = {
  duration: 'takes hours, minutes and seconds, such as duration("336h")',
  timestamp: 'takes a time with its zone, such as timestamp("2027-01-31T00:00:00Z")',
};

/**
 * Looks for values that an expression can never meet. Types alone let them through, and the rule would then deny nothing, or never decide.
 *
 * @param ast - The parsed expression.
 * @param hasValue - True for an expression that has a value.
 * @returns the first fault in words; `undefined` without any.
 */
export function valueFault(ast: ASTNode, hasValue: (text: string) => boolean): string | undefined {
  for (const node of nodesOf(ast)) {
    const fault = comparisonFault(node) ?? timeFault(node, hasValue);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function comparisonFault({ op, args }: ASTNode): string | undefined {
  if (!COMPARISONS.has(op) || !Array.isArray(args)) return undefined;
  const parts: readonly unknown[] = args;
  const [left, right] = parts.filter(isNode);
  if (left === undefined || right === undefined) return undefined;
  const known = wordsOf(left) ?? wordsOf(right);
  if (known === undefined) return undefined;
  const { name, words } = known;
  if (ORDERS.has(op)) return `${op} goes by the alphabet: name the words of ${name} instead, with == or in`;
  const wrong = [left, right].flatMap(literalsOf).find((word) => !words.includes(word));
  if (wrong === undefined) return undefined;
  const near = nearest(wrong, words);
  return `${name} is never ${JSON.stringify(wrong)}${near === undefined ? "." : `; did you mean ${near}?`} Words: ${words.join(", ")}`;
}

function wordsOf(node: ASTNode): { readonly name: string; readonly words: readonly string[] } | undefined {
  if (node.op !== ".") return undefined;
  const [object, name] = node.args;
  const words = typeOfNode(object)?.words[name];
  return words === undefined ? undefined : { name, words };
}

function literalsOf(node: ASTNode): readonly string[] {
  return (node.op === "list" ? node.args : [node]).flatMap((item) => literalOf(item) ?? []);
}

function timeFault(node: ASTNode, hasValue: (text: string) => boolean): string | undefined {
  if (node.op !== "call") return undefined;
  const [name, [argument]] = node.args;
  const [takes, text] = [TIMES[name], literalOf(argument)];
  if (takes === undefined || text === undefined) return undefined;
  const call = `${name}(${JSON.stringify(text)})`;
  return hasValue(call) ? undefined : `${call} has no value: ${name} ${takes}`;
}
