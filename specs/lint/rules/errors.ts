import { at, isNode, listOf, nodeOf } from "../../reader/nodes.ts";
import { quoted } from "../quoted.ts";
import type { Rule } from "../redocly.ts";

/**
 * The error codes of an operation stand in two places that must agree: `x-errors`, with their meaning, and the `Code`
 * of its responses, from which the types come. The codes that any operation can answer are schemas of their own with
 * their own `x-errors`, and are referred to.
 */
export const errors: Rule = () => ({
  Operation: {
    enter(node, { location, report }) {
      const operation = nodeOf(node);
      if (operation["x-errors"] === undefined) {
        report({ message: "`x-errors` is missing: list the error codes of the operation." });
        return;
      }
      const table = nodeOf(operation["x-errors"]);
      const place = location.child(["x-errors"]);
      const statuses = answeredCodes(operation["responses"]);
      for (const [code, status] of statuses) {
        if (table[code] === undefined)
          report({ message: `\`${code}\` is in the response ${status} but not in \`x-errors\`.`, location: place });
        else if ((at(table[code], "status") ?? 200) !== Number(status))
          report({
            message: `\`${code}\` comes with the status ${status}.`,
            location: location.child(["x-errors", code]),
          });
      }
      const unanswered = Object.keys(table).filter((code) => !statuses.has(code));
      if (unanswered.length > 0)
        report({ message: `No response has the code ${quoted(unanswered)}.`, location: place });
    },
  },
  Schema: {
    enter(node, { location, report }) {
      const schema = nodeOf(node);
      if (schema["x-errors"] === undefined) return;
      const codes = listOf(schema["enum"]).map(String);
      const explained = Object.keys(nodeOf(schema["x-errors"]));
      const differing = [
        ...codes.filter((code) => !explained.includes(code)),
        ...explained.filter((code) => !codes.includes(code)),
      ];
      if (differing.length > 0)
        report({
          message: `\`enum\` and \`x-errors\` must have the same codes. In one of them only: ${quoted(differing)}.`,
          location: location.child(["x-errors"]),
        });
    },
  },
});

/** The operation's own codes, each with the status of its response. References are not followed: they are common. */
function answeredCodes(responses: unknown): ReadonlyMap<string, string> {
  const codes = Object.entries(nodeOf(responses)).flatMap(([status, response]) =>
    enumsOfCode(response).map((code) => [code, status] as const),
  );
  return new Map(codes);
}

function enumsOfCode(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(enumsOfCode);
  if (!isNode(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === "Code" ? enumsIn(value) : enumsOfCode(value)));
}

function enumsIn(schema: unknown): readonly string[] {
  const alternatives = listOf(at(schema, "anyOf"));
  return [schema, ...alternatives].flatMap((alternative) => listOf(at(alternative, "enum")).map(String));
}
