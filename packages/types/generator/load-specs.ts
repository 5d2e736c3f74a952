import { readFileSync } from "node:fs";

/** The services, by the name of their folder in `specs/`. */
export const SERVICES = ["tcss", "sas"] as const;

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** One operation of a bundled spec, references resolved. */
export interface Operation {
  readonly action: string;
  readonly node: JsonObject;
  /** All parameters of the request as one object schema, whether they travel in the body or the query. */
  readonly request: JsonObject;
}

/** One bundled spec. */
export interface Spec {
  readonly service: (typeof SERVICES)[number];
  readonly document: JsonObject;
  readonly operations: readonly Operation[];
  /** `x-errors` of the schemas that hold the codes common to all operations. */
  readonly commonErrors: JsonObject;
}

/** Reads `specs/bundled/`, operations in the order of their names. */
export function loadSpecs(): Spec[] {
  return SERVICES.map((service) => {
    const document = JSON.parse(
      readFileSync(new URL(import.meta.resolve(`@plimsoll/specs/${service}.json`)), "utf8"),
    ) as JsonObject;
    const operations = Object.entries(object(document["paths"]))
      .map(([path, item]) => operationOf(document, path, object(item)))
      .sort((a, b) => (a.action < b.action ? -1 : 1));
    const commonErrors: JsonObject = {};
    for (const schema of Object.values(object(object(document["components"])["schemas"])))
      Object.assign(commonErrors, object(schema)["x-errors"]);
    return { service, document, operations, commonErrors };
  });
}

function operationOf(document: JsonObject, path: string, item: JsonObject): Operation {
  const node = object(dereference(document, item["post"] ?? null));
  const body = node["requestBody"];
  const request =
    body === undefined
      ? queryAsSchema(node)
      : object(object(object(object(body)["content"])["application/json"])["schema"]);
  return { action: path.slice(1), node, request };
}

function queryAsSchema(node: JsonObject): JsonObject {
  const query = objects(node["parameters"]).filter((parameter) => parameter["in"] === "query");
  return {
    type: "object",
    additionalProperties: false,
    required: query.filter((parameter) => parameter["required"] === true).map((parameter) => parameter["name"] ?? null),
    properties: Object.fromEntries(
      query.map((parameter) => [
        text(parameter["name"]),
        {
          ...object(parameter["schema"]),
          description: parameter["description"] ?? "",
          examples: Object.values(object(parameter["examples"] ?? {})).map(
            (example) => object(example)["value"] ?? null,
          ),
        },
      ]),
    ),
  };
}

/** Replaces every `$ref` into the document by what it names. The specs have no cycles. */
export function dereference(document: JsonObject, node: Json): Json {
  if (Array.isArray(node)) return node.map((item) => dereference(document, item));
  if (node === null || typeof node !== "object") return node;
  const reference = node["$ref"];
  if (typeof reference === "string") {
    let target: Json = document;
    for (const key of reference.slice(2).split("/"))
      target = object(target)[key.replaceAll("~1", "/").replaceAll("~0", "~")] ?? null;
    return dereference(document, target);
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, dereference(document, value)]));
}

/** The node as a list of objects; an absent one is empty. */
export function objects(node: Json | undefined): JsonObject[] {
  if (node === undefined) return [];
  if (!Array.isArray(node)) throw new TypeError(`not a list: ${JSON.stringify(node)}`);
  return node.map((item) => object(item));
}

/** The node as text. */
export function text(node: Json | undefined): string {
  if (typeof node !== "string") throw new TypeError(`not a text: ${JSON.stringify(node)}`);
  return node;
}

/** The node as an object; a spec that has something else there does not pass the lint. */
export function object(node: Json | undefined): JsonObject {
  if (node === null || typeof node !== "object" || Array.isArray(node))
    throw new TypeError(`not an object: ${JSON.stringify(node)}`);
  return node;
}
