import { nodeOf } from "../../reader/nodes.ts";
import type { Rule } from "../redocly.ts";

/** Each operation says how many requests the service takes. What it says is checked by `extensions-valid`. */
export const rateLimit: Rule = () => ({
  Operation: {
    enter(operation, { report }) {
      if (nodeOf(operation)["x-rate-limit"] === undefined)
        report({ message: "`x-rate-limit` is missing: say how many requests the service takes." });
    },
  },
});
