import { nodeOf } from "../../reader/nodes.ts";
import type { Rule } from "../redocly.ts";

const OTHER_METHODS = ["get", "put", "delete", "options", "head", "patch", "trace", "query"] as const;

/** Each action has a path of its own, `/{Action}`, with `post` and no other method. */
export const virtualPath: Rule = () => ({
  Paths: {
    enter(paths, { location, report, resolve }) {
      for (const [path, item] of Object.entries(nodeOf(paths))) {
        const place = location.child([path]);
        const methods = nodeOf(resolve(item).node);
        for (const method of OTHER_METHODS)
          if (methods[method] !== undefined)
            report({ message: `\`${method}\` has no place here: an action is a \`post\`.`, location: place });
        const action = nodeOf(methods["post"])["operationId"];
        if (typeof action !== "string")
          report({ message: "The path needs a `post` with an `operationId`.", location: place });
        else if (path !== `/${action}`)
          report({ message: `The path of the action ${action} must be \`/${action}\`.`, location: place });
      }
    },
  },
});
