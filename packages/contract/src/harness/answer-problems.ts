import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

import type { Service } from "@plimsoll/types";

import { type JsonObject, findOperation, isObject, objectAt } from "./spec.js";

/** An answer of a service, however it came. */
export interface ServiceAnswer {
  readonly service: Service;
  readonly action: string;
  readonly status: number;
  /** The body as it was sent. */
  readonly body: string;
}

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
const compiled = new Map<string, ValidateFunction>();

/**
 * Compares an answer with the spec, without Prism and more strictly: a field that the spec does not have is a problem.
 *
 * @returns One line for every problem; empty if the answer is as the spec says.
 */
export function answerProblems({ service, action, status, body }: ServiceAnswer): readonly string[] {
  const key = `${service} ${action} ${status}`;
  let validate = compiled.get(key);
  if (validate === undefined) {
    const operation = findOperation(service, action);
    const { schema } = objectAt(operation?.node, "responses", String(status), "content", "application/json");
    if (!isObject(schema)) return [`the spec has no answer ${status} to ${service} ${action}`];
    validate = ajv.compile(closed(schema));
    compiled.set(key, validate);
  }
  if (validate(JSON.parse(body))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** The schema with every object closed. Parts of an `allOf` describe one object together, so that is closed as a whole. */
function closed(schema: JsonObject): JsonObject {
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] => {
    if (key === "properties")
      return [
        key,
        Object.fromEntries(Object.entries(objectAt(value)).map(([name, member]) => [name, closed(objectAt(member))])),
      ];
    if (key === "items") return [key, closed(objectAt(value))];
    if (key === "oneOf" || key === "anyOf")
      return [key, (Array.isArray(value) ? value : []).map((member) => closed(objectAt(member)))];
    return [key, value];
  });
  if (schema["allOf"] !== undefined) entries.push(["unevaluatedProperties", false]);
  else if (schema["properties"] !== undefined) entries.push(["additionalProperties", false]);
  return Object.fromEntries(entries);
}
