import { type JsonObject, type SpecOperation, isObject, objectAt } from "../harness/spec.js";

/** A request that differs in one point from what its spec allows. */
export interface Breakage {
  /** The mistake, to be read after «refuses a request with». */
  readonly title: string;
  /** Place of the mistake: the headers that name and sign the action, or its parameters. */
  readonly of: "headers" | "parameters";
  readonly headers: Readonly<Record<string, string>>;
  /** Parameters, wherever they travel. */
  readonly request: JsonObject;
  /** HTTP status with which Prism refuses it. */
  readonly status: number;
}

/**
 * Makes a request for every rule that the spec of an operation has, each breaking that one rule.
 *
 * @param operation - Operation with at least one example of a request.
 */
export function breakagesOf(operation: SpecOperation): readonly Breakage[] {
  const headers = headersOf(operation);
  const request = operation.requests[0]?.value ?? {};
  const status = statusOfRefusal(operation);
  const headerNames = Object.keys(headers).filter((name) => name !== "authorization");
  return [
    { title: "no Authorization", of: "headers", headers: without(headers, "authorization"), request, status: 401 },
    ...headerNames.flatMap((name): readonly Breakage[] => [
      { title: `no ${name}`, of: "headers", headers: without(headers, name), request, status },
      { title: `a wrong ${name}`, of: "headers", headers: { ...headers, [name]: "wrong" }, request, status },
    ]),
    ...brokenParameters(operation, request).map((broken): Breakage => ({
      ...broken,
      of: "parameters",
      headers,
      status,
    })),
  ];
}

/** Prism refuses with its own 422, unless the spec says what the service answers to a bad request. */
function statusOfRefusal({ node }: SpecOperation): number {
  return objectAt(node, "responses")["400"] === undefined ? 422 : 400;
}

/** The headers that the spec demands, with values it allows. */
export function headersOf({ node }: SpecOperation): Readonly<Record<string, string>> {
  const demanded = parametersOf(node, "header").filter(({ required }) => required === true);
  const values = demanded.map(({ name, schema }) => {
    const { const: fixed, examples } = objectAt(schema);
    return [String(name).toLowerCase(), String(fixed ?? (Array.isArray(examples) ? examples[0] : "any"))];
  });
  return { authorization: "any", ...Object.fromEntries(values) };
}

function brokenParameters(
  { node }: SpecOperation,
  request: JsonObject,
): readonly Pick<Breakage, "title" | "request">[] {
  const body = objectAt(node, "requestBody", "content", "application/json", "schema");
  const inQuery = parametersOf(node, "query");
  const schemas = [
    ...Object.entries(objectAt(body, "properties")),
    ...inQuery.map(({ name, schema }) => [String(name), schema] as const),
  ];
  const bodyRequires: readonly unknown[] = Array.isArray(body["required"]) ? body["required"] : [];
  const required = [
    ...bodyRequires,
    ...inQuery.filter((parameter) => parameter["required"] === true).map(({ name }) => name),
  ].map(String);
  const unknown =
    body["additionalProperties"] === false
      ? [{ title: "an unknown parameter", request: { ...request, NoSuchParameter: 1 } }]
      : [];
  return [
    ...unknown,
    ...required.map((name) => ({ title: `no ${name}`, request: without(request, name) })),
    ...schemas.flatMap(([name, schema]) =>
      wrongValues(objectAt(schema), inQuery.length > 0).map((value) => ({
        title: `${name} = ${JSON.stringify(value)}`,
        request: { ...request, [name]: value },
      })),
    ),
  ];
}

/** One value for each keyword of a schema, breaking that keyword. A query holds only text, so no text has a wrong type there. */
function wrongValues(schema: JsonObject, textOnly: boolean): readonly unknown[] {
  const { type, minimum, maximum, minLength } = schema;
  const values: unknown[] = [];
  if (!textOnly) values.push(type === "string" ? 1 : "text");
  if (typeof minimum === "number") values.push(minimum - 1);
  if (typeof maximum === "number") values.push(maximum + 1, 10 * maximum);
  if (typeof minLength === "number") values.push("".padEnd(minLength - 1, "x"));
  if (schema["enum"] !== undefined) values.push(type === "integer" ? 99 : "no such value");
  if (schema["pattern"] !== undefined) values.push("25:61");
  if (type === "array" && !textOnly) values.push(wrongValues(objectAt(schema, "items"), false).slice(0, 1));
  return values;
}

function parametersOf(node: JsonObject, place: string): readonly JsonObject[] {
  const parameters: readonly unknown[] = Array.isArray(node["parameters"]) ? node["parameters"] : [];
  return parameters.filter(isObject).filter((parameter) => parameter["in"] === place);
}

function without<T extends JsonObject>(record: T, name: string): T {
  const { [name]: _, ...rest } = record;
  return rest as T; // A record less one of its members is such a record too.
}
