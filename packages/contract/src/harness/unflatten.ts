import type { ParameterSchema } from "@plimsoll/validators/reference";

/** A flattened request while it is put together again: texts at the leaves. */
type Tree = { [key: string]: string | Tree };

/**
 * Turns flattened parameters (`Filters.0.Values.0=nginx`) into the JSON that the same request has as a body.
 *
 * The query holds nothing but text, so the schema says what is a number or a Boolean. Text that is neither stays text:
 * it is not for the RPC proxy to hide a wrong request from Prism.
 */
export function unflatten(parameters: Iterable<readonly [string, string]>, schema: ParameterSchema): unknown {
  const root: Tree = {};
  for (const [path, value] of parameters) {
    const keys = path.split(".");
    const last = keys.pop() ?? path;
    let node = root;
    for (const key of keys) {
      const child = node[key];
      node = typeof child === "object" ? child : (node[key] = {});
    }
    node[last] = value;
  }
  return build(root, schema);
}

function build(node: string | Tree, schema: ParameterSchema | undefined): unknown {
  if (typeof node === "string") return scalar(node, schema?.type);
  if (schema?.type === "array") return Object.values(node).map((item) => build(item, schema.items));
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, build(value, schema?.properties?.[key])]));
}

function scalar(text: string, type: ParameterSchema["type"] | undefined): unknown {
  switch (type) {
    case "boolean":
      return text === "true" || (text === "false" ? false : text);
    case "integer":
    case "number":
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    case "array":
    case "object":
    case "string":
    case undefined:
      return text;
  }
}
