import { isNode, nodeOf } from "../../reader/nodes.ts";
import type { Location, Rule } from "../redocly.ts";

const PLACEHOLDER = /\{(?:action|code|message|page|requestId|summary|updated)\}/;
const SAYS_WHAT_IT_HOLDS = ["$ref", "type", "anyOf", "oneOf", "allOf", "const", "enum"];

/**
 * Nothing is left to be filled in: each field says what it holds, and no text has a placeholder. Both show that a source
 * leaves out something that is not common to the operations of its service.
 */
export const complete: Rule = () => ({
  Operation: {
    enter(operation, { location, report }) {
      for (const found of placeholders(operation, location))
        report({ message: `\`${found.text}\` has a placeholder that nothing fills in.`, location: found.location });
      for (const name of Object.keys(nodeOf(nodeOf(operation)["x-examples"])))
        report({ message: `A file of examples has \`request\`, \`answer\` and \`failure\`, not \`${name}\`.` });
    },
  },
  SchemaProperties: {
    enter(properties, { location, report }) {
      if (location.pointer.includes("/not/")) return;
      for (const [name, property] of Object.entries(nodeOf(properties)))
        if (!SAYS_WHAT_IT_HOLDS.some((keyword) => keyword in nodeOf(property)))
          report({ message: `The field \`${name}\` has no type.`, location: location.child([name]) });
    },
  },
});

function placeholders(
  node: unknown,
  location: Location,
): readonly { readonly text: string; readonly location: Location }[] {
  if (typeof node === "string") return PLACEHOLDER.test(node) ? [{ text: node, location }] : [];
  if (!isNode(node) && !Array.isArray(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => placeholders(value, location.child([key])));
}
