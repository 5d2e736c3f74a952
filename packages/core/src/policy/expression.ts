import type { Environment } from "@marcbachmann/cel-js";

import { isNode } from "./expression-nodes.js";
import { expressionProblem } from "./expression-problem.js";
import { VARIABLES, VIEW_TYPES } from "./expression-types.js";
import { valueFault } from "./expression-values.js";
import type { Expression } from "./policy.js";

/** Result of checking an expression. */
export type ExpressionResult = { readonly expression: Expression } | { readonly problem: string };

/** Functions that are refused, each with the reason. */
const REFUSED: Readonly<Record<string, string>> = {
  has: "has() is not allowed: a field that the cloud does not report makes a rule undecided, not false. Ask for the value itself",
  matches:
    "matches() is not allowed: a regular expression can take forever. Use ==, in, contains, startsWith or endsWith",
};

/** The two results of nearly every evaluation, of which there are millions. */
const [HOLDS, FAILS] = [{ holds: true }, { holds: false }] as const;

/** Comprehensions, which may stand two deep: each takes the time of the one in it for every item. */
const COMPREHENSIONS: ReadonlySet<string> = new Set(["all", "exists", "exists_one", "filter", "map"]);
const MAX_DEPTH = 2;

/** Members of findings and images that a cloud may not say. */
const MEMBERS: ReadonlySet<string> = new Set(VIEW_TYPES.flatMap(({ fields }) => Object.keys(fields)));

/** Loads the language, and makes a function that checks expressions. */
export async function expressionChecker(): Promise<(text: string) => ExpressionResult> {
  const { Environment: Language, EvaluationError } = await import("@marcbachmann/cel-js");
  const environment: Environment = new Language({ unlistedVariablesAreDyn: false });
  for (const { name, ctor, fields } of VIEW_TYPES) environment.registerType({ name, ctor, fields: { ...fields } });
  for (const [name, type] of Object.entries(VARIABLES)) environment.registerVariable(name, type);
  const hasValue = (text: string): boolean => {
    try {
      environment.evaluate(text);
      return true;
    } catch {
      return false;
    }
  };
  return (text) => {
    try {
      const parsed = environment.parse(text);
      const refused = refusalOf(parsed.ast, 0);
      if (refused !== undefined) return { problem: refused };
      const { valid, type, error } = parsed.check();
      if (!valid) return { problem: expressionProblem(error, text, parsed.ast) };
      if (type !== "bool") return { problem: `must be true or false, not ${String(type)}` };
      const fault = valueFault(parsed.ast, hasValue);
      if (fault !== undefined) return { problem: fault };
      const expression: Expression = (input) => {
        try {
          return parsed(input) === true ? HOLDS : FAILS;
        } catch (failure) {
          if (!(failure instanceof EvaluationError)) throw failure;
          return { holds: undefined, ...absenceOf(failure.summary) };
        }
      };
      return { expression };
    } catch (failure) {
      return { problem: expressionProblem(failure, text) };
    }
  };
}

/** The absent member that an expression asked for, or in words why it has no value. */
function absenceOf(summary: string): { readonly text: string; readonly field?: string } {
  const [, key = ""] = /^No such key: (\w+)$/.exec(summary) ?? [];
  if (MEMBERS.has(key)) return { text: summary, field: key };
  const [, item] = /index out of bounds, index (-?\d+)/.exec(summary) ?? [];
  return { text: item === undefined ? summary : `a list has no item ${item}` };
}

function refusalOf(node: unknown, depth: number): string | undefined {
  if (Array.isArray(node)) return firstOf(node.map((part) => refusalOf(part, depth)));
  if (!isNode(node)) return undefined;
  const name: unknown = node.op === "call" || node.op === "rcall" ? node.args[0] : undefined;
  if (node.op === ".?" || node.op === "[?]") return REFUSED["has"]?.replace("has()", "an optional field");
  if (typeof name === "string" && Object.hasOwn(REFUSED, name)) return REFUSED[name];
  const next = depth + (typeof name === "string" && COMPREHENSIONS.has(name) ? 1 : 0);
  if (next > MAX_DEPTH) return `has more than ${MAX_DEPTH} nested comprehensions: ${[...COMPREHENSIONS].join(", ")}`;
  return refusalOf(node.args, next);
}

function firstOf(texts: readonly (string | undefined)[]): string | undefined {
  return texts.find((text) => text !== undefined);
}
