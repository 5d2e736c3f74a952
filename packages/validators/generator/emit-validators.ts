import { type Node, isNode, nodeOf, requestSchema } from "@plimsoll/specs/reader";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";

import type { ServiceSpec } from "./service-spec.ts";

/** Request validators as plain code, so that neither the CLI nor the mock compiles a schema at start. */
export function emitValidators(specs: readonly ServiceSpec[]): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    verbose: false,
    validateFormats: false,
    unicodeRegExp: false,
    // Counts UTF-16 units instead of code points: the counting function would be an import of Ajv at run time.
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true, optimize: true },
  });
  const ids: Record<string, string> = {};
  const rows: string[] = [];
  const add = (name: string, schema: object): string => {
    ajv.addSchema({ ...schema, $id: name }, name);
    ids[name] = name;
    return name;
  };
  for (const spec of specs) {
    const actions = spec.operations.map((operation) => {
      const action = operation.operationId;
      const prefix = `${spec.service}_${action}`;
      const conditions = (operation["x-conditions"] ?? []).map((condition, index) => {
        const rule = { if: condition.if ?? true, then: condition.then ?? true };
        const { id, meaning, code } = condition;
        return `{ id: ${JSON.stringify(id)}, meaning: ${JSON.stringify(meaning)}, code: ${JSON.stringify(code)}, holds: ${add(`${prefix}_${index}`, rule)} }`;
      });
      return `    ${action}: { request: ${add(prefix, onlyRules(requestSchema(operation)))}, conditions: [${conditions.join(", ")}] },`;
    });
    rows.push(`  ${spec.service}: {\n${actions.join("\n")}\n  },`);
  }
  const code = standaloneCode
    .default(ajv, ids)
    .replaceAll(/^export const (\w+) = (\w+);/gm, "const $1 = $2;")
    .replace('"use strict";', "");
  if (code.includes("require(")) throw new Error("a validator needs an import; choose a schema keyword that does not");
  return `// @ts-nocheck written by Ajv
${code}

export const validators = {
${rows.join("\n")}
};
`;
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
