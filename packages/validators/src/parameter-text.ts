import type { ParameterSchema } from "./operation-reference.js";

/** Finds the schema of a parameter by its path, `Filters.0.Name`. */
export function schemaAt(schema: ParameterSchema | undefined, path: string): ParameterSchema | undefined {
  let node = schema;
  for (const key of path === "" ? [] : path.split("."))
    node = node?.type === "array" ? node.items : node?.properties?.[key];
  return node;
}

/** Says in words what a parameter takes: "an integer from 1 to 100", "one of asc, desc". */
export function describeSchema(schema: ParameterSchema | undefined): string {
  if (schema === undefined) return "any value";
  if (schema.enum !== undefined) return `one of ${schema.enum.join(", ")}`;
  switch (schema.type) {
    case "array":
      return `an array, each item ${describeSchema(schema.items)}`;
    case "boolean":
      return "true or false";
    case "integer":
    case "number":
      return (schema.type === "integer" ? "an integer" : "a number") + range(schema);
    case "object":
      return `an object with ${Object.keys(schema.properties ?? {}).join(", ")}`;
    case "string":
      return describeText(schema);
  }
}

function describeText({ pattern, minLength, examples }: ParameterSchema): string {
  const [example] = examples ?? [];
  if (pattern !== undefined)
    return `text that matches ${pattern}${typeof example === "string" ? `, such as ${example}` : ""}`;
  return minLength === 1 ? "text, not empty" : "text";
}

function range({ minimum, maximum }: ParameterSchema): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, ${minimum} or more`;
  return maximum === undefined ? "" : `, ${maximum} or less`;
}
