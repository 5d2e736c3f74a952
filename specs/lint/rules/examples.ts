import type { Node } from "../../reader/nodes.ts";
import { answerExamples, requestExamples } from "../../reader/examples.ts";
import { parametersOf } from "../../reader/schemas.ts";
import type { Rule } from "../redocly.ts";
import { whole } from "../whole-operation.ts";

/**
 * Each operation carries the example of its document, under the name `documented`, for the request and for the
 * response. That examples fit their schemas is checked by rules of Redocly, which `redocly.yaml` turns on.
 */
export const examples: Rule = () => ({
  Operation: {
    enter(node, context) {
      const operation = whole(node, context);
      if (takesParameters(operation) && !requestExamples(operation).some(isDocumented))
        context.report({ message: "The request has no example with the name `documented`." });
      if (!answerExamples(operation).some((example) => example.status === "200" && isDocumented(example)))
        context.report({ message: "The response 200 has no example with the name `documented`." });
    },
  },
});

function takesParameters(operation: Node): boolean {
  return operation["requestBody"] !== undefined || parametersOf(operation, "query").length > 0;
}

function isDocumented({ name }: { readonly name: string }): boolean {
  return name === "documented";
}
