import { type Json, type JsonObject, type Operation, type Spec, object, objects, text } from "./load-specs.ts";

/** What people and machines need to know about a request, beyond its type: the help of the CLI and the decoder of the mock. */
export function emitReference(specs: readonly Spec[]): string {
  const table = Object.fromEntries(
    specs.map((spec) => [
      spec.service,
      Object.fromEntries(spec.operations.map((operation) => [operation.action, referenceOf(spec, operation)])),
    ]),
  );
  return `import type { OperationReference } from "../reference.js";

export const reference: Readonly<Record<"${specs.map((spec) => spec.service).join('" | "')}", Readonly<Record<string, OperationReference>>>> = ${JSON.stringify(table, null, 2)};
`;
}

function referenceOf(spec: Spec, { node, request }: Operation): JsonObject {
  return {
    summary: node["summary"] ?? "",
    description: trimmed(node["description"]),
    tags: node["tags"] ?? [],
    request: withTrimmedTexts(request),
    examples: requestExamples(node),
    conditions: objects(node["x-conditions"]).map(({ id, meaning, code }) => ({
      id: id ?? null,
      meaning: meaning ?? null,
      code: code ?? null,
    })),
    errors: { ...object(node["x-errors"]) },
    commonErrors: Object.keys(spec.commonErrors),
    permission: node["x-permission"] ?? null,
    source: node["x-source"] ?? null,
  };
}

function requestExamples(node: JsonObject): JsonObject {
  const body = node["requestBody"];
  if (body !== undefined) {
    const media = object(object(object(body)["content"])["application/json"]);
    return Object.fromEntries(
      Object.entries(object(media["examples"])).map(([name, example]) => [name, exampleOf(object(example))]),
    );
  }
  const named: Record<string, JsonObject> = {};
  for (const parameter of objects(node["parameters"])) {
    if (parameter["in"] !== "query" || parameter["examples"] === undefined) continue;
    for (const [name, example] of Object.entries(object(parameter["examples"]))) {
      const { summary = "", value = null } = exampleOf(object(example));
      const values = object(named[name]?.["value"] ?? {});
      named[name] = { summary, value: { ...values, [text(parameter["name"])]: value } };
    }
  }
  return named;
}

function exampleOf(example: JsonObject): JsonObject {
  return { summary: example["summary"] ?? "", value: example["value"] ?? null };
}

function withTrimmedTexts(node: Json): Json {
  if (Array.isArray(node)) return node.map(withTrimmedTexts);
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== "x-source" && key !== "title")
      .map(([key, value]) => [key, key === "description" ? trimmed(value) : withTrimmedTexts(value)]),
  );
}

/** Folds the line breaks of a description, keeps its paragraphs. */
function trimmed(node: Json | undefined): string {
  return text(node ?? "")
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, " "))
    .join("\n\n");
}
