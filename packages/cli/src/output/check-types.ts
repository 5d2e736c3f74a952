import {
  TYPE_ANY,
  TYPE_ARRAY,
  TYPE_BOOLEAN,
  TYPE_NUMBER,
  TYPE_OBJECT,
  TYPE_STRING,
  TreeInterpreter,
} from "@jmespath-community/jmespath";

import type { FieldType } from "./field-types.js";
import { isRow } from "./flatten.js";
import { unknownFieldText } from "./unknown-field.js";

/** A type, or `null` for what is always absent. */
type Type = FieldType | "null";

/** The types of functions' arguments that are looked at; for all others any value is taken. */
const NAMES: Readonly<Record<number, string>> = {
  [TYPE_NUMBER]: "number",
  [TYPE_STRING]: "string",
  [TYPE_ARRAY]: "array",
  [TYPE_OBJECT]: "object",
  [TYPE_BOOLEAN]: "boolean",
};

/** Types of the results of functions; those of all others are taken for any. */
const RESULTS: Readonly<Record<string, FieldType>> = {
  ...Object.fromEntries(["abs", "avg", "ceil", "floor", "length", "sum"].map((name) => [name, "number" as const])),
  ...Object.fromEntries(
    ["join", "lower", "replace", "to_string", "type", "upper"].map((name) => [name, "string" as const]),
  ),
  ...Object.fromEntries(["contains", "ends_with", "starts_with"].map((name) => [name, "boolean" as const])),
  ...Object.fromEntries(["keys", "split", "to_array", "values"].map((name) => [name, "array" as const])),
};

/**
 * Looks for what fails on every row: a function that does not exist or takes another number of arguments, an argument or an operand
 * that has a wrong type in every row that has it, a number that is compared with a text, a field that no row has, and `=` for `==`.
 *
 * @param node - The parsed expression.
 * @param row - Types of the fields of a row.
 * @throws {Error} with the words of the library where it has some.
 */
export function checkTypes(node: unknown, row: FieldType): void {
  try {
    typeOf(node, row);
  } catch (error) {
    throw error instanceof UnknownField ? new Error(unknownFieldText(error.field, row)) : error;
  }
}

/** A field that no row has: a condition on it would quietly hold for no row, and a typing mistake would look like an empty result. */
class UnknownField extends Error {
  readonly field: string;
  constructor(field: string) {
    super(field);
    this.field = field;
  }
}

type Node = Readonly<Record<string, unknown>>;

/** Type of the value of a node; `any` for what is not known. Everything in it is looked at. */
function typeOf(part: unknown, current: FieldType): Type {
  if (!isRow(part)) return "any";
  const node: Node = part;
  switch (node["type"]) {
    case "Current":
    case "Identity":
      return current;
    case "Field":
      return fieldOf(current, String(node["name"]));
    case "Literal":
      return literalType(node["value"]);
    case "Subexpression":
    case "Pipe": {
      const left = typeOf(node["left"], current);
      return left === "null" ? typeOf(node["right"], "string") : typeOf(node["right"], left);
    }
    case "Function":
      return callType(node, current);
    case "Arithmetic":
      for (const side of ["left", "right"]) requireNumber(typeOf(node[side], current));
      return "number";
    case "Unary":
      requireNumber(typeOf(node["operand"], current));
      return "number";
    case "Comparator":
      requireAlike(typeOf(node["left"], current), typeOf(node["right"], current));
      return "boolean";
    case "NotExpression":
      typeOf(node["child"], current);
      return "boolean";
    default:
      return lookInside(node, current);
  }
}

/** Operands of a condition see the same value as the condition; what a projection sees is not known. */
function lookInside(node: Node, current: FieldType): Type {
  if (node["type"] === "LetExpression") return letType(node, current);
  // The library takes `a = 'b'` for half of a `let`, which is true for every row.
  if (node["type"] === "Binding") throw new Error("= compares nothing: write ==");
  const isCondition = /^(?:AndExpression|OrExpression|Ternary)$/.test(String(node["type"]));
  const inner = isCondition ? current : "any";
  for (const part of Object.values(node)) {
    if (Array.isArray(part)) for (const one of part) typeOf(one, inner);
    else typeOf(part, inner);
  }
  return "any";
}

/** A number is never equal to a text, above or below it: the condition would quietly hold for no row. */
function requireAlike(left: Type, right: Type): void {
  if ((left === "number" && right === "string") || (left === "string" && right === "number"))
    throw new Error("a number is compared with a text: write numbers in backquotes, `5`, and texts in quotes, 'a'");
}

function fieldOf(of: FieldType, name: string): Type {
  if (of === "any") return "any";
  if (typeof of === "string") return "null";
  if (!Object.hasOwn(of, name)) throw new UnknownField(name);
  return of[name] ?? "null";
}

/** Variables may hold anything. */
function letType({ bindings, expression }: Node, current: FieldType): Type {
  for (const binding of Array.isArray(bindings) ? bindings : [])
    if (isRow(binding)) typeOf(binding["reference"], current);
  return typeOf(expression, current);
}

function literalType(value: unknown): Type {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "object") return "any";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "any";
}

function callType(node: Node, current: FieldType): Type {
  const name = String(node["name"]);
  const args: readonly unknown[] = Array.isArray(node["children"]) ? node["children"] : [];
  const types = args.map((arg) => typeOf(arg, current));
  const { runtime } = TreeInterpreter;
  const signature = runtime._functionTable[name]?._signature;
  if (signature === undefined || !Object.hasOwn(runtime._functionTable, name))
    throw new Error(`Unknown function: ${name}()`);
  requireNumberOf(name, args.length, signature);
  for (const [index, type] of types.entries()) {
    const takes = signature[index]?.types ?? [TYPE_ANY];
    const allowed = takes.map((one) => NAMES[one]);
    if (type === "any" || allowed.includes(undefined)) continue;
    const given = typeof type === "string" ? type : "object";
    if (!allowed.includes(given))
      throw new Error(
        `Invalid type: ${name}() expected argument ${index + 1} to be type (${allowed.join(" | ")}) but it is always ${given === "null" ? "absent" : given}`,
      );
  }
  return RESULTS[name] ?? "any";
}

interface Parameter {
  readonly optional?: boolean;
  readonly variadic?: boolean;
}

function requireNumberOf(name: string, given: number, signature: readonly Parameter[]): void {
  const least = signature.filter(({ optional }) => optional !== true).length;
  const most = signature.at(-1)?.variadic === true ? Infinity : signature.length;
  if (given >= least && given <= most) return;
  const takes = least === most ? `${least}` : most === Infinity ? `${least} or more` : `${least} to ${most}`;
  throw new Error(`Invalid arity: ${name}() takes ${takes} argument${takes === "1" ? "" : "s"} but received ${given}`);
}

function requireNumber(type: Type): void {
  if (type === "any" || type === "number") return;
  const given = typeof type === "string" ? type : "object";
  throw new Error(`not-a-number: an operand is always ${given === "null" ? "absent" : given}`);
}
