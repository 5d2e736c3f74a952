import { answerSchema, readSpec, requestSchema } from "@plimsoll/specs/reader";

import { type JsonObject, isObject, objectAt, operationsOf } from "../harness/spec.js";
import type { ModelField, Models } from "./sdk-models.js";

/** The models that the spec of TCSS describes, in the words of Tencent's SDK. */
export interface SpecModels {
  readonly models: Models;
  /** Names of the models that are sent. Only there does the SDK say what is required. */
  readonly sent: ReadonlySet<string>;
}

/** Reads requests, answers and data types from the bundled spec. */
export function specModels(): SpecModels {
  const models: Record<string, Record<string, ModelField>> = {};
  const sent = new Set<string>();
  for (const [name, schema] of Object.entries(readSpec("tcss").components.schemas))
    if (isObject(schema) && schema["properties"] !== undefined) models[name] = fieldsOf(schema);
  for (const { action, node } of operationsOf("tcss")) {
    const request = requestSchema(node);
    models[`${action}Request`] = fieldsOf(request);
    for (const name of [`${action}Request`, ...titlesIn(request)]) sent.add(name);
    models[`${action}Response`] = fieldsOf(answerSchema(node));
  }
  return { models, sent };
}

function fieldsOf(schema: JsonObject): Record<string, ModelField> {
  const required: unknown[] = Array.isArray(schema["required"]) ? schema["required"] : [];
  return Object.fromEntries(
    Object.entries(objectAt(schema, "properties")).map(([name, property]) => [
      name,
      { type: typeOf(objectAt(property)), required: required.includes(name) },
    ]),
  );
}

/** The type that Tencent's generator writes for a schema. */
function typeOf(schema: JsonObject): string {
  switch (schema["type"]) {
    case "array":
      return `Array<${typeOf(objectAt(schema, "items"))}>`;
    case "integer":
      return "number";
    case "object":
      return String(schema["title"]);
    default:
      return String(schema["type"]);
  }
}

function titlesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap((item) => titlesIn(item));
  if (!isObject(node)) return [];
  return [
    ...(typeof node["title"] === "string" ? [node["title"]] : []),
    ...Object.values(node).flatMap((value) => titlesIn(value)),
  ];
}
