import { nearest } from "../accounts/nearest.js";
import { nodesOf, typeOfNode } from "./expression-nodes.js";
import { VARIABLES, VIEW_TYPES } from "./expression-types.js";

interface Fault {
  readonly summary?: string;
  readonly range?: { readonly start: number };
}

/**
 * A fault of an expression in words: the language's summary, the place, and what may have been meant.
 *
 * @param failure - What the language throws or returns.
 * @param text - The expression.
 * @param ast - The parsed expression; absent if it cannot be parsed.
 */
export function expressionProblem(failure: unknown, text: string, ast?: unknown): string {
  const { summary = "it cannot be read", range } = failure as Fault; // only looked at
  const where = range === undefined ? "" : ` at character ${range.start + 1}`;
  const hint = keyHint(summary, ast) ?? variableHint(summary) ?? (ast === undefined ? signHint(text) : undefined);
  return `is not a CEL expression about f, image and now: ${summary}${where}${hint === undefined ? "" : `; ${hint}`}`;
}

/** Names that are known where one is not. */
function keyHint(summary: string, ast: unknown): string | undefined {
  const key = /^No such key: (\w+)/.exec(summary)?.[1];
  if (key === undefined) return undefined;
  for (const node of nodesOf(ast)) {
    if (node.op !== "." || node.args[1] !== key) continue;
    const names = Object.keys(typeOfNode(node.args[0])?.fields ?? {});
    if (names.length > 0 && !names.includes(key)) return `${meant(nearest(key, names))}known here: ${names.join(", ")}`;
  }
  return undefined;
}

function variableHint(summary: string): string | undefined {
  const name = /^Unknown variable: (\w+)/.exec(summary)?.[1];
  if (name === undefined) return undefined;
  const members = Object.entries(VARIABLES).flatMap(([variable, type]) => {
    const fields = VIEW_TYPES.find((view) => view.name === type)?.fields ?? {};
    return Object.hasOwn(fields, name) ? [`${variable}.${name}`] : [];
  });
  return `${meant(members[0])}known here: ${Object.keys(VARIABLES).join(", ")}`;
}

function meant(name: string | undefined): string {
  return name === undefined ? "" : `did you mean ${name}? `;
}

/** Signs and words of other languages. */
function signHint(text: string): string | undefined {
  const bare = text.replace(/"[^"]*"|'[^']*'/g, "");
  if (/(?:^|[^=!<>])=(?!=)/.test(bare)) return "== compares";
  return /\b(?:and|or|not)\b/i.test(bare) ? "write && for and, || for or, ! for not" : undefined;
}
