import { type JSONValue, search as searchJson } from "@jmespath-community/jmespath";

import { usageFailure } from "../failures.js";

/**
 * Selects from a value.
 *
 * @param query - JMESPath expression.
 * @throws {CommandFailure} when the expression is wrong.
 */
export function search(value: unknown, query: string): unknown {
  // Through JSON, so that a query sees exactly what the JSON format prints.
  const json = JSON.parse(JSON.stringify(value)) as JSONValue;
  try {
    return searchJson(json, query);
  } catch (error) {
    throw usageFailure(
      `--query: ${error instanceof Error ? error.message : String(error)}. It takes JMESPath, see https://jmespath.org`,
    );
  }
}
