import {
  type JSONValue,
  TYPE_ANY,
  TYPE_ARRAY_NUMBER,
  registerFunction,
  search as searchJson,
} from "@jmespath-community/jmespath";

import { jsonText, parseJson } from "../exact-json.js";
import { usageFailure } from "../failures.js";
import { StandIns, bigintsOf } from "./stand-ins.js";
import { visible } from "./visible.js";

/** A number of sixteen digits or more between backticks, as a query writes a number. */
const largeLiteral = /`\s*(-?\d{16,})\s*`/g;

/**
 * Selects from a value. Integers beyond 2^53, which JMESPath's library cannot hold, are compared, sorted, added and returned
 * with all their digits.
 *
 * @param query - JMESPath expression.
 * @throws {CommandFailure} when the expression is wrong.
 */
export function search(value: unknown, query: string): unknown {
  // Through JSON, so that a query sees exactly what the JSON format prints.
  const data = parseJson(jsonText(value));
  const integers = bigintsOf(data);
  try {
    return integers.length === 0 ? searchJson(data as JSONValue, query) : searchExactly(data, integers, query); // parsed from JSON
  } catch (error) {
    throw usageFailure(
      `--query: ${visible(error instanceof Error ? error.message : String(error))}. It takes JMESPath, see https://jmespath.org`,
    );
  }
}

function searchExactly(data: unknown, integers: readonly bigint[], query: string): unknown {
  const literals = [...query.matchAll(largeLiteral)].map(([, digits = ""]) => BigInt(digits));
  const standIns = new StandIns([...integers, ...literals]);
  addFunctions(standIns);
  const asked = query.replaceAll(largeLiteral, (_, digits: string) => `\`${standIns.of(BigInt(digits))}\``);
  const found = searchJson(standIns.put(data) as JSONValue, asked); // bigints are replaced
  return standIns.take(found);
}

/** The functions that calculate with numbers or write them; a command makes one query, so they may stay. */
function addFunctions(standIns: StandIns): void {
  const override = { override: true };
  registerFunction(
    "sum",
    ([numbers]) => {
      const sum = sumOf((numbers as number[]).map((number) => standIns.exact(number))); // checked by the signature
      return typeof sum === "bigint" ? standIns.of(sum) : sum;
    },
    [{ types: [TYPE_ARRAY_NUMBER] }],
    override,
  );
  registerFunction(
    "to_string",
    ([value]) => (typeof value === "string" ? value : jsonText(standIns.take(value))),
    [{ types: [TYPE_ANY] }],
    override,
  );
}

/** Adds exactly as long as all are integers. */
function sumOf(numbers: readonly (bigint | number)[]): bigint | number {
  if (!numbers.every((number) => typeof number === "bigint" || Number.isSafeInteger(number)))
    return numbers.reduce<number>((sum, number) => sum + Number(number), 0);
  const sum = numbers.reduce<bigint>((total, number) => total + BigInt(number), 0n);
  return Number.isSafeInteger(Number(sum)) ? Number(sum) : sum;
}
