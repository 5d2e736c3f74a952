import { type Node, type SpecOperation, isNode, nodeOf, requestSchema } from "@plimsoll/specs/reader";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";

/** Checks of the requests of one action. */
export interface Checks {
  /** Functions as plain code, so that nothing compiles a schema at run time. */
  readonly code: string;
  /** Name of the function for the request as a whole. */
  readonly request: string;
  /** Names of the functions for the rules between parameters, in their order. */
  readonly conditions: readonly string[];
}

/**
 * Compiles the checks of an action.
 *
 * @throws {Error} when a schema has a keyword that Ajv does not know, or one whose code needs Ajv at run time.
 */
export function checksOf(operation: SpecOperation): Checks {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    strictSchema: true,
    // Messages are written from the reference of the action.
    messages: false,
    validateFormats: false,
    unicodeRegExp: false,
    // Counts UTF-16 units instead of code points: the counting function would be an import of Ajv at run time.
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true, optimize: true },
  });
  ajv.addSchema(onlyRules(requestSchema(operation)), "checkRequest");
  const conditions = (operation["x-conditions"] ?? []).map((condition, index) => {
    const name = `checkCondition${index}`;
    ajv.addSchema({ if: condition.if ?? true, then: condition.then ?? true }, name);
    return name;
  });
  const names = ["checkRequest", ...conditions];
  const code = standaloneCode
    .default(ajv, Object.fromEntries(names.map((name) => [name, name])))
    .replaceAll(/^export const (\w+) = (\w+);/gm, "const $1 = $2;")
    .replace('"use strict";', "");
  if (code.includes("require(")) throw new Error("a check needs an import; choose a schema keyword that does not");
  return { code, request: "checkRequest", conditions };
}

/** The schema without what is only for people; Ajv would carry it along. */
function onlyRules(schema: Node): Node {
  const entries = Object.entries(schema)
    .filter(
      ([key]) =>
        !["description", "examples", "title", "default", "format", "deprecated"].includes(key) && !key.startsWith("x-"),
    )
    .map(([key, value]) => {
      if (key === "properties")
        return [
          key,
          Object.fromEntries(Object.entries(nodeOf(value)).map(([name, child]) => [name, onlyRules(nodeOf(child))])),
        ];
      return [key, key === "items" && isNode(value) ? onlyRules(value) : value];
    });
  return Object.fromEntries(entries);
}
