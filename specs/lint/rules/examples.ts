import { dereference, type Node, nodeOf } from "../nodes.ts";
import { parametersOf, requestExamples, responseExamples } from "../operation.ts";
import type { Rule } from "../redocly.ts";

/**
 * Each operation carries the example of its document, under the name `documented`, for the request and for the
 * response. That examples fit their schemas is checked by rules of Redocly, which `redocly.yaml` turns on.
 */
export const examples: Rule = () => ({
  Operation: {
    enter(node, context) {
      const operation = nodeOf(dereference(node, context));
      if (takesParameters(operation) && requestExamples(operation)["documented"] === undefined)
        context.report({ message: "The request has no example with the name `documented`." });
      if (responseExamples(operation)["documented"] === undefined)
        context.report({ message: "The response 200 has no example with the name `documented`." });
    },
  },
});

function takesParameters(operation: Node): boolean {
  return (
    operation["requestBody"] !== undefined || parametersOf(operation).some((parameter) => parameter["in"] === "query")
  );
}
