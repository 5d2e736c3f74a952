import { nodeOf } from "../../reader/nodes.ts";
import type { Rule } from "../redocly.ts";

const COMPLETE = /[.!?][)"`]?$/;

/** The problem of a description, or `undefined`. */
function flaw(description: unknown): string | undefined {
  if (typeof description !== "string" || description.trim() === "") return "has no description";
  return COMPLETE.test(description.trim()) ? undefined : "has a description that does not end like a sentence";
}

/** Everything that becomes a doc comment, a help text or a row in the docs is described in whole sentences. */
export const described: Rule = () => ({
  Operation: {
    enter(operation, { report }) {
      const wrong = flaw(nodeOf(operation)["description"]);
      if (wrong !== undefined) report({ message: `The operation ${wrong}.` });
    },
  },
  Parameter: {
    enter(node, { report }) {
      const parameter = nodeOf(node);
      const wrong = flaw(parameter["description"]);
      if (wrong !== undefined) report({ message: `The parameter \`${String(parameter["name"])}\` ${wrong}.` });
    },
  },
  SchemaProperties: {
    enter(properties, { location, report, resolve }) {
      // A property that a schema forbids needs no description.
      if (location.pointer.includes("/not/")) return;
      for (const [name, property] of Object.entries(nodeOf(properties))) {
        const wrong = flaw(nodeOf(resolve(property).node)["description"]);
        if (wrong !== undefined)
          report({ message: `The property \`${name}\` ${wrong}.`, location: location.child([name]) });
      }
    },
  },
});
