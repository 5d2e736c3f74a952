import { escapeHidden } from "./output/visible.js";

/** Node has it since version 21; the library of TypeScript does not know it yet. */
const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };
const integer = /^-?\d+$/;

/**
 * Writes JSON. Integers keep all their digits, as numbers; characters that nobody sees are escaped, so that the text can be
 * shown on a terminal and still says the same.
 *
 * @param indent - Spaces by which a level is indented. @default none, on one line
 */
export function jsonText(value: unknown, indent?: number): string {
  const text = stringified(value, indent) ?? "null";
  // Below U+0020 the text has only the line breaks of its own layout.
  return indent === undefined ? escapeHidden(text, jsonEscape) : text.split("\n").map(escapeLine).join("\n");
}

/** Without a `bigint` nothing has to look at each member, which takes three times as long as all else. */
function stringified(value: unknown, indent: number | undefined): string | undefined {
  try {
    return JSON.stringify(value, undefined, indent);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return JSON.stringify(value, exactly, indent);
  }
}

/**
 * Reads JSON. An integer that a number cannot hold becomes a `bigint`.
 *
 * @throws {SyntaxError} when the text is not JSON.
 */
export function parseJson(text: string): unknown {
  return JSON.parse(text, (_name, value: unknown, context?: { readonly source?: string }): unknown => {
    const source = context?.source;
    const rounded = typeof value === "number" && !Number.isSafeInteger(value);
    return rounded && source !== undefined && integer.test(source) ? BigInt(source) : value;
  });
}

/** Turns each `bigint` that a number can hold into a number, for readers of which one cannot say which they give. */
export function withNumbers(value: unknown): unknown {
  if (typeof value === "bigint")
    return BigInt(Number(value)) === value && Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(withNumbers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withNumbers(member)]));
}

/** Writes a hidden character as JSON does. */
export function jsonEscape(character: string): string {
  return Array.from({ length: character.length }, (_, index) => unit(character.charCodeAt(index))).join("");
}

function escapeLine(line: string): string {
  return escapeHidden(line, jsonEscape);
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}

function exactly(_name: string, value: unknown): unknown {
  return typeof value === "bigint" ? rawJSON(String(value)) : value;
}
