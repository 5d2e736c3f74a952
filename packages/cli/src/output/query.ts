import {
  type JSONValue,
  TYPE_ANY,
  TYPE_ARRAY_NUMBER,
  TYPE_NUMBER,
  TreeInterpreter,
  compile,
  registerFunction,
} from "@jmespath-community/jmespath";

import { jsonText, parseJson } from "../exact-json.js";
import { type CommandFailure, usageFailure } from "../failures.js";
import { calculate, smallest, sumOf } from "./exact-arithmetic.js";
import { checkTypes } from "./check-types.js";
import type { FieldType } from "./field-types.js";
import { arithmetic, literalsOf, withArithmetic, withLiterals } from "./exact-syntax.js";
import { IntegerPlaceholders, bigintsOf } from "./integer-placeholders.js";
import { visible } from "./visible.js";

type Node = ReturnType<typeof compile>;
type Exact = bigint | number;

/**
 * Selects from a value. Integers beyond 2^53, which JMESPath's library cannot hold, are compared, sorted, calculated with and
 * returned with all their digits.
 *
 * @param query - JMESPath expression.
 * @param option - The option that it comes from, for the message.
 * @throws {CommandFailure} when the expression is wrong, or cannot be calculated exactly.
 */
export function search(value: unknown, query: string, option = "--query"): unknown {
  // Through JSON, so that a query sees exactly what the JSON format prints.
  const data = parseJson(jsonText(value));
  try {
    const integers = bigintsOf(data);
    const standIns = new IntegerPlaceholders([...integers, ...literalsOf(query)]);
    addFunctions(standIns);
    const parsed = withArithmetic(compile(withLiterals(query, (literal) => standIns.put(literal)))) as Node; // operators became calls
    const found = TreeInterpreter.search(parsed, (integers.length === 0 ? data : standIns.put(data)) as JSONValue); // parsed from JSON, without bigints
    return standIns.isEmpty ? found : standIns.take(found);
  } catch (error) {
    throw wrong(error, option);
  }
}

/**
 * Looks at an expression without a value.
 *
 * @param row - Types of the fields of the value. @default not known
 * @throws {CommandFailure} when it is not JMESPath, or fails on every value.
 */
export function checkQuery(query: string, option: string, row: FieldType = "any"): void {
  try {
    const standIns = new IntegerPlaceholders(literalsOf(query));
    checkTypes(compile(withLiterals(query, (literal) => standIns.put(literal))), row);
  } catch (error) {
    throw wrong(error, option);
  }
}

function wrong(error: unknown, option: string): CommandFailure {
  const problem = visible(error instanceof Error ? error.message : String(error));
  const hint = problem.includes("invalid token (Number)") ? ": write numbers in backquotes, hosts > `5`" : "";
  // Some messages of the library end with a period, others do not.
  const said = problem.replace(/\.+$/, "") + hint;
  return usageFailure(`${option}: ${said}${said.endsWith("?") ? "" : "."} It takes JMESPath, see https://jmespath.org`);
}

/** The functions that calculate with numbers, read or write them. They are set again for each query. */
function addFunctions(standIns: IntegerPlaceholders): void {
  const exact = (numbers: unknown): Exact[] => (numbers as number[]).map((number) => standIns.exact(number)); // checked by the signature
  const result = (number: Exact): number => standIns.ofNumber(smallest(number));
  const override = { override: true };
  const numbers = [{ types: [TYPE_ARRAY_NUMBER] }];
  const any = { types: [TYPE_ANY] };
  registerFunction(
    arithmetic,
    ([operator, ...operands]) => {
      const [left, right] = operands.map((operand) =>
        typeof operand === "number" ? standIns.exact(operand) : operand,
      );
      return result(calculate(operator as string, left, right)); // checked by the caller: the parser names it
    },
    [any, any, any],
    override,
  );
  registerFunction("sum", ([list]) => result(sumOf(exact(list))), numbers, override);
  registerFunction(
    "avg",
    ([list]) => {
      const all = exact(list);
      return all.length === 0 ? null : result(calculate("Divide", sumOf(all), all.length));
    },
    numbers,
    override,
  );
  registerFunction(
    "abs",
    ([number]) => {
      const [value = 0] = exact([number]);
      return result(value < 0 ? calculate("Minus", 0, value) : value);
    },
    [{ types: [TYPE_NUMBER] }],
    override,
  );
  registerFunction("to_number", ([value]) => numberOf(value, standIns), [any], override);
  registerFunction(
    "to_string",
    ([value]) => (typeof value === "string" ? value : jsonText(standIns.take(value))),
    [any],
    override,
  );
}

function numberOf(value: unknown, standIns: IntegerPlaceholders): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || Number.isNaN(Number(value))) return null;
  const text = value.trim();
  return /^[+-]?\d+$/.test(text) ? standIns.ofNumber(smallest(BigInt(text.replace(/^\+/, "")))) : Number(text);
}
