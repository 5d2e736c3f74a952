import { code } from "./code-span.ts";
import type { Schema } from "@plimsoll/specs/reader";

/** Longest example that is worth a line in a table. */
const EXAMPLE_CHARACTERS = 80;

/** The type of a schema in words: `integer`, `array of strings`, `array of AssetFilters`. */
export function typeInWords(schema: Schema): string {
  const { type } = schema;
  if (type === undefined) return "any value";
  switch (type) {
    case "array":
      return `array of ${plural(schema.items)}`;
    case "object":
      return schema.title ?? "object";
    case "boolean":
    case "integer":
    case "number":
    case "string":
      return type;
  }
}

/** Further constraints of a schema, each as a short Markdown sentence without a period. */
export function rulesInWords(schema: Schema): string[] {
  const { items } = schema;
  const rules = [
    schema.const === undefined ? undefined : `Always ${valueInWords(schema.const)}`,
    allowed(schema.enum, "One of"),
    allowed(items?.enum, "Each one of"),
    items?.description === undefined ? undefined : `Each item: ${oneLine(items.description).replace(/\.$/, "")}`,
    between("", schema.minimum, schema.maximum),
    schema.minLength === 1 && schema.maxLength === undefined
      ? "Not empty"
      : between("Length ", schema.minLength, schema.maxLength),
    between("Items: ", schema.minItems, schema.maxItems),
    schema.uniqueItems === true ? "No item twice" : undefined,
    schema.pattern === undefined ? undefined : `Matches ${code(schema.pattern)}`,
    schema.default === undefined ? undefined : `Default ${valueInWords(schema.default)}`,
    exampleInWords(schema.examples),
  ];
  return rules.filter((rule) => rule !== undefined);
}

/** Markdown on one line, for a cell of a table. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, " ");
}

/** A value as a Markdown code span: text as it is, everything else as JSON. */
export function valueInWords(value: unknown): string {
  return code(typeof value === "string" ? value : JSON.stringify(value));
}

function plural(items: Schema | undefined): string {
  if (items === undefined) return "any values";
  if (items.type === "object") return items.title ?? "objects";
  return items.type === "array" ? `arrays of ${plural(items.items)}` : `${typeInWords(items)}s`;
}

function allowed(values: Schema["enum"], words: string): string | undefined {
  return values === undefined ? undefined : `${words} ${values.map((value) => valueInWords(value)).join(", ")}`;
}

function between(words: string, low: number | undefined, high: number | undefined): string | undefined {
  if (low === undefined) return high === undefined ? undefined : `${words}${high} or less`;
  return high === undefined ? `${words}${low} or more` : `${words}${low} to ${high}`;
}

function exampleInWords(examples: Schema["examples"]): string | undefined {
  if (examples === undefined || examples.length === 0) return undefined;
  const words = valueInWords(examples[0]);
  return words.length > EXAMPLE_CHARACTERS ? undefined : `Example ${words}`;
}
