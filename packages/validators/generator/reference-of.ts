import { type SpecOperation, requestExamples, requestSchema } from "@plimsoll/specs/reader";

import type { OperationReference, ParameterSchema } from "../src/operation-reference.ts";

/** Reference of a request beyond its type, for the help of the CLI and the decoder of the mock. */
export function referenceOf(operation: SpecOperation): Omit<OperationReference, "commonErrors"> {
  return {
    summary: operation.summary,
    description: trimmed(operation.description),
    tags: operation.tags,
    request: withTrimmedTexts(requestSchema(operation)) as ParameterSchema, // the part of JSON Schema that the specs use
    examples: Object.fromEntries(
      requestExamples(operation).map(({ name, summary, value }) => [name, { summary, value }]),
    ),
    conditions: (operation["x-conditions"] ?? []).map(({ id, meaning, code }) => ({ id, meaning, code })),
    errors: operation["x-errors"],
    permission: operation["x-permission"],
    source: operation["x-source"],
  };
}

function withTrimmedTexts(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withTrimmedTexts);
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== "x-source" && key !== "title")
      .map(([key, value]: [string, unknown]) => [
        key,
        key === "description" && typeof value === "string" ? trimmed(value) : withTrimmedTexts(value),
      ]),
  );
}

/** Folds the line breaks of a description, keeps its paragraphs. */
function trimmed(description: string): string {
  return description
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, " "))
    .join("\n\n");
}
