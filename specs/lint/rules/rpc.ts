import { at, nodeOf } from "../../reader/nodes.ts";
import type { Rule } from "../redocly.ts";

/** `x-rpc` says what really travels: the path is `/`, the version is that of the description. */
export const rpc: Rule = () => {
  let version: unknown;
  return {
    Root: {
      enter(root) {
        version = at(root, "info", "version");
      },
    },
    Operation: {
      enter(operation, { location, report }) {
        const wire = nodeOf(operation)["x-rpc"];
        if (wire === undefined) {
          report({ message: "`x-rpc` is missing: say what travels on the wire." });
          return;
        }
        const place = (member: string) => location.child(["x-rpc", member]);
        if (at(wire, "path") !== "/")
          report({ message: "`path` must be `/`, the only path on the wire.", location: place("path") });
        if (at(wire, "version") !== version)
          report({
            message: `\`version\` must be ${JSON.stringify(version)}, as in \`info\`.`,
            location: place("version"),
          });
      },
    },
  };
};
