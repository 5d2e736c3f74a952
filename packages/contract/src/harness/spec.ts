import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { Service } from "@plimsoll/types";

/** A JSON object of a spec. */
export type JsonObject = { readonly [key: string]: unknown };

/** A named example of a request or an answer. */
export interface Example {
  /** Key in the spec; the vendor's own is `documented`. */
  readonly name: string;
  /** The parameters of a request, or the body of an answer. */
  readonly value: JsonObject;
}

/** A named example of an answer. */
export interface AnswerExample extends Example {
  /** HTTP status it comes with. */
  readonly status: number;
  /** Code of the error; absent from a success. */
  readonly code?: string;
}

/** One operation of a bundled spec with its examples, in the order of the spec. */
export interface SpecOperation {
  readonly service: Service;
  readonly action: string;
  readonly node: JsonObject;
  readonly requests: readonly Example[];
  readonly answers: readonly AnswerExample[];
}

/** The services that have a spec. */
export const SERVICES = ["tcss", "sas"] as const satisfies readonly Service[];

const resolve = createRequire(import.meta.url).resolve;

/** Path of the bundled spec of a service. */
export function documentOf(service: Service): string {
  return resolve(`@plimsoll/specs/${service}.json`);
}

/** The bundled spec of a service with every reference resolved. */
export function specOf(service: Service): JsonObject {
  // A bundled spec is a JSON object: the lint of the specs accepts nothing else.
  const document = JSON.parse(readFileSync(documentOf(service), "utf8")) as JsonObject;
  return objectAt(dereference(document, document));
}

/** Every operation of a service, read from its bundled spec: nothing here is listed by hand. */
export function operationsOf(service: Service): readonly SpecOperation[] {
  return Object.entries(objectAt(specOf(service), "paths")).map(([path, item]) => {
    const node = objectAt(item, "post");
    return { service, action: path.slice(1), node, requests: requestsOf(node), answers: answersOf(node) };
  });
}

/** Every operation of every service. */
export const OPERATIONS: readonly SpecOperation[] = SERVICES.flatMap((service) => operationsOf(service));

/** The value at a path of keys, as an object; an absent one is empty. */
export function objectAt(node: unknown, ...keys: readonly string[]): JsonObject {
  let found: unknown = node;
  for (const key of keys) found = isObject(found) ? found[key] : undefined;
  if (found !== undefined && !isObject(found)) throw new TypeError(`the spec has no object at ${keys.join(" > ")}`);
  return found ?? {};
}

/** True for a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function requestsOf(node: JsonObject): readonly Example[] {
  const body = examplesAt(node, "requestBody", "content", "application/json", "examples");
  if (body.length > 0) return body.map(({ name, value }) => ({ name, value: objectAt(value) }));
  const query = (Array.isArray(node["parameters"]) ? node["parameters"] : []).filter(
    (parameter) => objectAt(parameter)["in"] === "query",
  );
  const names = new Set(query.flatMap((parameter) => examplesAt(parameter, "examples").map(({ name }) => name)));
  return [...names].map((name) => {
    const values = query.flatMap((parameter) => {
      const example = examplesAt(parameter, "examples").find((candidate) => candidate.name === name);
      return example === undefined ? [] : [[String(objectAt(parameter)["name"]), example.value] as const];
    });
    return { name, value: Object.fromEntries(values) };
  });
}

function answersOf(node: JsonObject): readonly AnswerExample[] {
  return Object.keys(objectAt(node, "responses")).flatMap((status) =>
    examplesAt(node, "responses", status, "content", "application/json", "examples").map(({ name, value }) => {
      const code = errorCodeOf(value);
      return { name, status: Number(status), value: objectAt(value), ...(code === undefined ? {} : { code }) };
    }),
  );
}

/** Code of the error in the body of an answer: Tencent nests it in `Response.Error`, Alibaba puts it on top. */
export function errorCodeOf(body: unknown): string | undefined {
  const code = objectAt(body, "Response", "Error")["Code"] ?? objectAt(body)["Code"];
  return typeof code === "string" ? code : undefined;
}

function examplesAt(
  node: unknown,
  ...keys: readonly string[]
): readonly { readonly name: string; readonly value: unknown }[] {
  return Object.entries(objectAt(node, ...keys)).map(([name, example]) => ({
    name,
    value: objectAt(example)["value"],
  }));
}

/** Replaces every `$ref` by what it names. The specs have no cycles. */
function dereference(document: JsonObject, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => dereference(document, item));
  if (!isObject(node)) return node;
  const reference = node["$ref"];
  if (typeof reference !== "string")
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, dereference(document, value)]));
  const keys = reference
    .slice(2)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return dereference(document, objectAt(document, ...keys));
}
