import { type Node, isNode } from "@plimsoll/specs/reader";

/** Stands for any other text among the values of an enum; {@link withOpenTexts} makes it one. */
const OTHER = "any other text";

/**
 * The schemas of a document as an editor should show them. All texts are one, the description first, with format and example
 * behind it: openapi-typescript writes the format first, and each of the three on a line of its own. Known values of open
 * texts, and the names of filters, become values beside any other.
 */
export function readableSchemas(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(readableSchemas);
  if (!isNode(node)) return node;
  const whole: Node = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, readableSchemas(value)]));
  return withOneText(withKnownValues(whole));
}

/**
 * The emitted types, in which {@link OTHER} is a text that leaves the other values to be completed. A name of a filter takes the
 * place of the text that any filter has: an intersection with it would complete nothing.
 */
export function withOpenTexts(types: string): string {
  return types
    .replaceAll(JSON.stringify(OTHER), "(string & {})")
    .replaceAll(
      /\((components\["schemas"\]\["\w+"\]) & \{(?=\s+(?:\/\*\*[^/]*\/\s+)?Name: )/g,
      '(Omit<$1, "Name"> & {',
    );
}

function withKnownValues(schema: Node): Node {
  const { "x-known-values": known, "x-filters": filters, ...rest } = schema;
  if (Array.isArray(known)) return { ...rest, enum: [...known, OTHER] };
  if (!isNode(filters)) return rest;
  const name = { type: "object", required: ["Name"], properties: { Name: { enum: [...Object.keys(filters), OTHER] } } };
  return { ...rest, items: { allOf: [rest["items"], name] } };
}

/** openapi-typescript writes the title as it is and first; every other text it writes with a tag. */
function withOneText(schema: Node): Node {
  if (!isSchema(schema)) return schema;
  const { title: _title, description, format, examples, ...rest } = schema;
  if (typeof description !== "string") return rest;
  const [example] = Array.isArray(examples) ? examples : [];
  const notes = [
    ...(typeof format === "string" ? [`Format: ${format}.`] : []),
    ...(isShort(example) ? [`Example: \`${example}\`.`] : []),
  ];
  return { ...rest, title: [onParagraphs(description), ...notes].join(" ") };
}

function isSchema(schema: Node): boolean {
  return ["type", "enum", "anyOf", "oneOf", "allOf", "const"].some((keyword) => keyword in schema);
}

function isShort(example: unknown): example is number | string {
  return (typeof example === "string" || typeof example === "number") && /^[^`\n]{1,40}$/.test(String(example));
}

/** Each paragraph on one line. */
export function onParagraphs(text: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, " "))
    .join("\n\n");
}
