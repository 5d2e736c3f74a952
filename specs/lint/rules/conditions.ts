import { Ajv2020 } from "ajv/dist/2020.js";

import { isNode, listOf, type Node, nodeOf } from "../../reader/nodes.ts";
import { requestExamples } from "../../reader/examples.ts";
import { requestSchema } from "../../reader/schemas.ts";
import { quoted } from "../quoted.ts";
import type { Rule } from "../redocly.ts";
import { whole } from "../whole-operation.ts";

const ajv = new Ajv2020({ strict: false, logger: false });
const KEBAB_CASE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The rules between parameters have names of their own, end in a listed error, and hold for the request examples. */
export const conditions: Rule = () => ({
  Operation: {
    enter(node, context) {
      const operation = whole(node, context);
      const seen = new Set<unknown>();
      for (const [index, value] of listOf(operation["x-conditions"]).entries()) {
        const condition = nodeOf(value);
        const complain = (member: string, message: string) => {
          context.report({ message, location: context.location.child(["x-conditions", String(index), member]) });
        };
        const { id, code } = condition;
        if (!KEBAB_CASE.test(String(id))) complain("id", `The id \`${String(id)}\` must be in kebab-case.`);
        if (seen.has(id)) complain("id", `The id \`${String(id)}\` is taken.`);
        seen.add(id);
        if (nodeOf(operation["x-errors"])[String(code)] === undefined)
          complain("code", `\`${String(code)}\` is not in \`x-errors\`.`);
        for (const [member, message] of schemaFlaws(condition, operation)) complain(member, message);
      }
    },
  },
});

type Flaw = readonly [member: string, message: string];

function schemaFlaws(condition: Node, operation: Node): readonly Flaw[] {
  const parameters = nodeOf(requestSchema(operation)["properties"]);
  const flaws = ["if", "then"].flatMap((member): readonly Flaw[] => {
    const schema = condition[member];
    if (!isNode(schema)) return [[member, "A condition is a JSON Schema, an object."]];
    if (ajv.validateSchema(schema) !== true)
      return [[member, `No valid JSON Schema: ${ajv.errorsText(ajv.errors, { dataVar: "" })}.`]];
    const unknown = new Set(namesIn(schema).filter((name) => parameters[name] === undefined));
    return unknown.size === 0 ? [] : [[member, `The request has no parameter ${quoted(unknown)}.`]];
  });
  return flaws.length > 0 ? flaws : brokenExamples(condition, operation);
}

function brokenExamples({ if: given, then: wanted }: Node, operation: Node): readonly Flaw[] {
  const holds = ajv.compile({ if: given, then: wanted });
  return requestExamples(operation).flatMap(({ name, value }) =>
    holds(value) ? [] : [["then", `The request example \`${name}\` breaks the condition.`]],
  );
}

/** The parameters that a schema speaks of, at the top and in its alternatives. */
function namesIn(schema: unknown): readonly string[] {
  if (!isNode(schema)) return [];
  const { required, properties, anyOf, oneOf, allOf, not } = schema;
  return [
    ...listOf(required).map(String),
    ...Object.keys(nodeOf(properties)),
    ...[anyOf, oneOf, allOf, [not]].flatMap((alternatives) => listOf(alternatives).flatMap(namesIn)),
  ];
}
