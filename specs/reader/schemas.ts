import { at, isNode, listOf, type Node, nodeOf } from "./nodes.ts";

/** Where the parameters of an operation travel. */
export type ParameterPlace = "header" | "query";

/** The header or query parameters of an operation, as they stand. */
export function parametersOf(operation: object, place?: ParameterPlace): readonly Node[] {
  return listOf(at(operation, "parameters"))
    .filter(isNode)
    .filter((parameter) => place === undefined || parameter["in"] === place);
}

/** Header or query parameters as one object schema, each with its description and the values of its examples. */
export function parameterSchema(operation: object, place: ParameterPlace): Node {
  const parameters = parametersOf(operation, place);
  return {
    type: "object",
    additionalProperties: false,
    required: parameters.filter(({ required }) => required === true).map(({ name }) => name),
    properties: Object.fromEntries(
      parameters.map(({ name, schema, description = "", examples, deprecated }) => [
        String(name),
        {
          ...nodeOf(schema),
          description,
          examples:
            examples === undefined
              ? listOf(at(schema, "examples"))
              : Object.values(nodeOf(examples)).map((example) => at(example, "value")),
          ...(deprecated === undefined ? {} : { deprecated }),
        },
      ]),
    ),
  };
}

/** All parameters of a request as one object schema, whether they travel in the body or the query. */
export function requestSchema(operation: object): Node {
  const body = at(operation, "requestBody", "content", "application/json", "schema");
  return isNode(body) ? body : parameterSchema(operation, "query");
}

/**
 * The schema of a success, out of the vendor's envelope if there is one. Where a refusal shares its status, the success is
 * the alternative that cannot hold an error.
 */
export function answerSchema(operation: object): Node {
  const schema = nodeOf(at(operation, "responses", "200", "content", "application/json", "schema"));
  const alternatives = (Array.isArray(schema["oneOf"]) ? schema["oneOf"] : [schema]).map((one: unknown) =>
    nodeOf(at(one, "properties", "Response") ?? one),
  );
  return alternatives.find((one) => at(one, "properties", "Error") === undefined) ?? {};
}
