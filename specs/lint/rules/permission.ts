import { at, nodeOf } from "../../reader/nodes.ts";
import type { Rule } from "../redocly.ts";

/** Each operation says what a policy must allow: a prefix and the operation's own name. */
export const permission: Rule = () => ({
  Operation: {
    enter(node, { location, report }) {
      const operation = nodeOf(node);
      if (operation["x-permission"] === undefined) {
        report({ message: "`x-permission` is missing: say what a policy must allow." });
        return;
      }
      const action = at(operation, "x-permission", "action");
      const name = String(operation["operationId"]);
      if (typeof action === "string" && !action.endsWith(`:${name}`))
        report({
          message: `\`action\` must end with \`:${name}\`, not be \`${action}\`.`,
          location: location.child(["x-permission", "action"]),
        });
    },
  },
});
