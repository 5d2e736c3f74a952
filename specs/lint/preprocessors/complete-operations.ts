import { withCommonFields } from "../complete/fields.ts";
import { complete } from "../complete/operation.ts";
import { withExamples } from "../complete/with-examples.ts";
import { isNode, type Node, nodeOf } from "../../reader/nodes.ts";
import type { Context, Preprocessor } from "../redocly.ts";

/**
 * Adds to each operation what all operations of the service have, and to each type the fields that it shares with others. The
 * sources hold what is particular; what is common is written once, in the files that `x-common` of the description names. It is
 * a preprocessor and not a decorator, so that the rules see what is published, at the lines of the sources.
 */
export const completeOperations: Preprocessor = () => {
  let common: Node | undefined;
  return {
    Root: {
      enter(node, context) {
        const root = nodeOf(node);
        if (!isNode(root["x-common"])) return;
        common = Object.fromEntries(
          Object.entries(root["x-common"]).map(([name, part]) => [name, resolved(part, context)]),
        );
        if (isNode(node)) delete (node as Record<string, unknown>)["x-common"]; // a preprocessor changes what it is given
      },
    },
    Operation: {
      enter(node, context) {
        if (common === undefined || !isNode(node)) return;
        const whole = complete(withExamples(node, resolved(node["x-examples"], context)), common);
        for (const key of Object.keys(node)) delete (node as Record<string, unknown>)[key]; // as above
        Object.assign(node, whole);
      },
    },
    Schema: {
      enter(node) {
        if (common === undefined || !isNode(node) || !isNode(node["properties"])) return;
        Object.assign(node, {
          properties: withCommonFields(node["properties"], structuredClone(nodeOf(common["fields"]))),
        });
      },
    },
  };
};

function resolved(node: unknown, { resolve }: Context): unknown {
  return resolve(node).node;
}
