import type { ParameterSchema } from "@plimsoll/validators/reference";
import { InvalidArgumentError, Option } from "commander";

import { parseJson } from "../../exact-json.js";
import { visible } from "../../output/visible.js";

/** A flag for every parameter, named like it. */
export function flagsOf(request: ParameterSchema): readonly Option[] {
  const required = new Set(request.required);
  return Object.entries(request.properties ?? {}).map(([name, schema]) => {
    const text = [firstSentence(schema.description), ...notes(schema, required.has(name))].filter(
      (part) => part !== "",
    );
    return new Option(`--${name} ${placeholder(schema)}`, text.join(" ")).argParser(
      (value: string, previous: unknown) => parseFlag(schema, value, previous),
    );
  });
}

/**
 * Reads the text of a flag by the type of its parameter. Whether the value is allowed is decided later, over the whole
 * request.
 *
 * @throws {InvalidArgumentError} when the text cannot be read as the type.
 */
export function parseFlag(schema: ParameterSchema, text: string, previous: unknown): unknown {
  switch (schema.type) {
    case "boolean":
      return boolean(text);
    case "integer":
    case "number":
      return number(text);
    case "string":
      return text;
    case "object":
      return json(text, "an object as JSON");
    case "array": {
      const before = Array.isArray(previous) ? previous : [];
      if (text.trimStart().startsWith("[")) return [...before, ...array(text)];
      const { items } = schema;
      return [
        ...before,
        items === undefined || items.type === "object" ? json(text, "JSON") : parseFlag(items, text, undefined),
      ];
    }
  }
}

function boolean(text: string): boolean {
  if (text === "true") return true;
  if (text === "false") return false;
  throw new InvalidArgumentError("It takes true or false.");
}

function number(text: string): bigint | number {
  const value = /^-?[0-9]+(\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
  if (/^-?[0-9]+$/.test(text) && !Number.isSafeInteger(value)) return BigInt(text);
  if (!Number.isFinite(value)) throw new InvalidArgumentError("It takes a number.");
  return value;
}

function array(text: string): readonly unknown[] {
  const value = json(text, "an array as JSON");
  if (!Array.isArray(value)) throw new InvalidArgumentError("It takes an array as JSON.");
  return value;
}

function json(text: string, what: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw new InvalidArgumentError(
      `It takes ${what}: ${visible(error instanceof Error ? error.message : String(error))}`,
    );
  }
}

function placeholder(schema: ParameterSchema): string {
  switch (schema.type) {
    case "boolean":
      return "<true|false>";
    case "array":
      return schema.items?.type === "object" ? "<json>" : "<value>";
    case "object":
      return "<json>";
    case "integer":
    case "number":
    case "string":
      return `<${schema.type}>`;
  }
}

function notes(schema: ParameterSchema, required: boolean): readonly string[] {
  const { minimum, maximum, enum: values, type } = schema;
  const range = minimum !== undefined && maximum !== undefined ? [`From ${minimum} to ${maximum}.`] : [];
  return [
    ...range,
    ...(values === undefined ? [] : [`One of ${values.join(", ")}.`]),
    ...knownValues(schema),
    ...(type === "array" ? ["May be given several times."] : []),
    ...(schema.default === undefined ? [] : [`(default: ${JSON.stringify(schema.default)})`]),
    ...(schema.deprecated === true ? ["(deprecated)"] : []),
    ...(required ? ["(required)"] : []),
  ];
}

/** The first sentence, with the values that may follow its colon. A list on lines of its own is left to the documentation. */
function firstSentence(text = ""): string {
  return /^.*?(?:\.(?=\s|$)|:(?=\s*\n|\s*$))/s.exec(text)?.[0].replace(/:$/, ".") ?? text;
}

/** Values that the sentence does not name already. */
function knownValues({ description, "x-known-values": values = [] }: ParameterSchema): readonly string[] {
  const sentence = firstSentence(description);
  const isNamed = values.every((value) => sentence.includes(value));
  return isNamed ? [] : [`Known values: ${values.join(", ")}.`];
}
