import { nodeOf } from "../../reader/nodes.ts";
import type { Rule } from "../redocly.ts";

/** The verbs with which the vendors begin the name of an action that changes nothing. */
const READING = /^(Describe|Get|List|Page|PublicPreCheck|Query)[A-Z]/;

/**
 * `x-effect` is there and agrees with the verb of the action. The client repeats what is `read`, so a write that is
 * marked so by mistake would spend licenses twice.
 */
export const effect: Rule = () => ({
  Operation: {
    enter(node, { location, report }) {
      const operation = nodeOf(node);
      const given = operation["x-effect"];
      if (given === undefined) {
        report({ message: "`x-effect` is missing: `read`, or `write` if the action changes or spends something." });
        return;
      }
      const action = String(operation["operationId"]);
      const expected = READING.test(action) ? "read" : "write";
      if (given !== expected)
        report({
          message: `\`x-effect\` must be \`${expected}\`, going by the name ${action}.`,
          location: location.child(["x-effect"]),
        });
    },
  },
});
