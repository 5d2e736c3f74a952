import type { ParameterSchema } from "@plimsoll/validators/reference";

import type { Pair } from "./query-string.js";

/** Deeper names are not taken apart; no parameter of the vendors comes near. */
const maxDepth = 16;

type Branch = Map<string, Branch | string>;

/**
 * Puts flattened parameters together again, `Filters.0.Values.1=x`, with the types that the schema asks for. What does
 * not fit stays as it came, so that validation can name it.
 *
 * @param pairs - The parameters.
 * @param schema - Schema of the request.
 * @param firstIndex - Number of the first item of a list: 0 for TCSS, 1 for Security Center.
 */
export function unflatten(
  pairs: readonly Pair[],
  schema: ParameterSchema,
  firstIndex: number,
): Record<string, unknown> {
  const root: Branch = new Map();
  for (const { name, value } of pairs) insert(root, name, value);
  return toObject(root, schema, firstIndex);
}

/** Turns integers that came as text in a JSON body into numbers, as the vendor does. Changes `value`. */
export function coerceIntegers(value: unknown, schema: ParameterSchema | undefined): unknown {
  if (schema === undefined) return value;
  if (typeof value === "string") return schema.type === "integer" ? toInteger(value) : value;
  if (Array.isArray(value)) {
    if (schema.type !== "array") return value;
    return value.map((item: unknown) => coerceIntegers(item, schema.items));
  }
  if (!isObject(value)) return value;
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    if (Object.hasOwn(value, name)) value[name] = coerceIntegers(value[name], member);
  }
  return value;
}

/** True for an object that is not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function insert(root: Branch, name: string, value: string): void {
  const segments = name.split(".");
  const path = segments.length > maxDepth ? [name] : segments;
  let branch = root;
  for (const segment of path.slice(0, -1)) {
    const next = branch.get(segment);
    if (next instanceof Map) {
      branch = next;
    } else {
      const created: Branch = new Map();
      branch.set(segment, created);
      branch = created;
    }
  }
  branch.set(path.at(-1) ?? name, value);
}

function toValue(node: Branch | string, schema: ParameterSchema | undefined, firstIndex: number): unknown {
  if (typeof node === "string") return toScalar(node, schema);
  if (schema?.type === "array") return toList(node, schema.items, firstIndex) ?? toObject(node, undefined, firstIndex);
  return toObject(node, schema, firstIndex);
}

function toObject(branch: Branch, schema: ParameterSchema | undefined, firstIndex: number): Record<string, unknown> {
  // Without a prototype, a parameter called `__proto__` is a parameter like any other.
  const object: Record<string, unknown> = Object.create(null);
  for (const [name, node] of branch) {
    object[name] = toValue(node, memberOf(schema, name), firstIndex);
  }
  return object;
}

/** The items in the order of their numbers, or `undefined` unless these run on from the first. */
function toList(branch: Branch, items: ParameterSchema | undefined, firstIndex: number): unknown[] | undefined {
  const list: unknown[] = [];
  for (let index = firstIndex; index < firstIndex + branch.size; index++) {
    const node = branch.get(String(index));
    if (node === undefined) return undefined;
    list.push(toValue(node, items, firstIndex));
  }
  return list;
}

function toScalar(text: string, schema: ParameterSchema | undefined): unknown {
  switch (schema?.type) {
    case "integer":
      return toInteger(text);
    case "number":
      return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
    case "boolean":
      return toBoolean(text);
    case "array":
    case "object":
    case "string":
    case undefined:
      return text;
  }
}

function toInteger(text: string): number | string {
  const number = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) ? number : text;
}

function toBoolean(text: string): boolean | string {
  const lower = text.toLowerCase();
  return lower === "true" || lower === "false" ? lower === "true" : text;
}

function memberOf(schema: ParameterSchema | undefined, name: string): ParameterSchema | undefined {
  const members = schema?.type === "object" ? schema.properties : undefined;
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}
