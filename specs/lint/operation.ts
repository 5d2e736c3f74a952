import { at, isNode, listOf, type Node, nodeOf } from "./nodes.ts";

const JSON_MEDIA = ["content", "application/json"] as const;

/** Headers and query parameters of an operation whose references are resolved. */
export function parametersOf(operation: Node): readonly Node[] {
  return listOf(operation["parameters"]).filter(isNode);
}

/** The schemas of the request parameters by name, wherever they travel. */
export function requestSchemas(operation: Node): Node {
  const body = at(operation, "requestBody", ...JSON_MEDIA, "schema", "properties");
  if (body !== undefined) return nodeOf(body);
  const query = parametersOf(operation).filter((parameter) => parameter["in"] === "query");
  return Object.fromEntries(query.map((parameter) => [String(parameter["name"]), parameter["schema"]]));
}

/** The schemas of the response fields by name, out of the vendor's envelope if there is one. */
export function responseSchemas(operation: Node): Node {
  const schema = nodeOf(at(operation, "responses", "200", ...JSON_MEDIA, "schema"));
  const payloads = (Array.isArray(schema["oneOf"]) ? schema["oneOf"] : [schema]).map((alternative: unknown) => {
    const properties = nodeOf(at(alternative, "properties"));
    return nodeOf(properties["Response"] === undefined ? properties : at(properties, "Response", "properties"));
  });
  return payloads.find((payload) => payload["Error"] === undefined) ?? {};
}

/** The named examples of a request as a whole; those of query parameters with the same name make one request. */
export function requestExamples(operation: Node): Node {
  const inBody = nodeOf(at(operation, "requestBody", ...JSON_MEDIA, "examples"));
  const requests = new Map(Object.entries(inBody).map(([name, example]) => [name, at(example, "value")]));
  for (const parameter of parametersOf(operation).filter(({ in: place }) => place === "query"))
    for (const [name, example] of Object.entries(nodeOf(parameter["examples"])))
      requests.set(name, { ...nodeOf(requests.get(name)), [String(parameter["name"])]: at(example, "value") });
  return Object.fromEntries(requests);
}

/** The named examples of a successful response. */
export function responseExamples(operation: Node): Node {
  return nodeOf(at(operation, "responses", "200", ...JSON_MEDIA, "examples"));
}
