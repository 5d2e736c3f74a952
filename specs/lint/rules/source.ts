import { nodeOf } from "../../reader/nodes.ts";
import type { Rule } from "../redocly.ts";

/** A schema in a file of its own, or one of the components. */
const NAMED = /^#\/$|^#\/components\/schemas\/[^/]+$/;

/** Each operation, each named object and each table of error codes says which document it was read from, and when. */
export const source: Rule = () => ({
  Operation: {
    enter(operation, { report }) {
      if (nodeOf(operation)["x-source"] === undefined)
        report({ message: "`x-source` is missing: say which document the operation was read from." });
    },
  },
  Schema: {
    enter(node, { location, report }) {
      const schema = nodeOf(node);
      const facts = schema["type"] === "object" || schema["x-errors"] !== undefined;
      if (facts && NAMED.test(location.pointer) && schema["x-source"] === undefined)
        report({ message: "`x-source` is missing: say which document the schema was read from." });
    },
  },
});
