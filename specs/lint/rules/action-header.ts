import { at, nodeOf } from "../../reader/nodes.ts";
import { parametersOf } from "../../reader/schemas.ts";
import type { Rule } from "../redocly.ts";
import { whole } from "../whole-operation.ts";

/** The header that `x-rpc` names holds the action: a required parameter with the operation's own name as `const`. */
export const actionHeader: Rule = () => ({
  Operation: {
    enter(node, context) {
      const operation = nodeOf(node);
      const name = at(operation, "x-rpc", "actionHeader");
      if (typeof name !== "string") return;
      const parameters = parametersOf(whole({ parameters: operation["parameters"] }, context));
      const index = parameters.findIndex((parameter) => parameter["in"] === "header" && parameter["name"] === name);
      const header = parameters[index];
      if (header === undefined) {
        context.report({ message: `The header parameter \`${name}\` is missing, which \`x-rpc\` names.` });
        return;
      }
      const location = context.location.child(["parameters", String(index)]);
      if (header["required"] !== true)
        context.report({ message: `The header \`${name}\` must be required.`, location });
      if (at(header, "schema", "const") !== operation["operationId"])
        context.report({
          message: `The header \`${name}\` must have the \`const\` ${String(operation["operationId"])}.`,
          location,
        });
    },
  },
});
