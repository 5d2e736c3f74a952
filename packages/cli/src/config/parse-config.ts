import { findSecret, secretMessage } from "@plimsoll/core";
import {
  type Document,
  type YAMLError,
  LineCounter,
  isAlias,
  isCollection,
  isMap,
  isNode,
  parseDocument,
  visit,
} from "yaml";

/** A place in a text. */
export interface TextPlace {
  /** Line, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;
}

/** A fault of the text itself. */
export interface TextProblem extends TextPlace {
  readonly message: string;
}

/** A text that was parsed: its data, and where each value stands in it. */
export type ParsedConfig =
  | { readonly problems: readonly TextProblem[] }
  | { readonly data: unknown; readonly placeOf: (path: readonly string[], at: "name" | "value") => TextPlace };

/**
 * Parses YAML 1.2 or JSON. No part of the text is in any message: it could be a secret in the wrong place.
 *
 * @param text - The text of the file, decoded.
 * @param needs - What a file must have, for the message about an empty one.
 */
export function parseConfig(text: string, needs = "version: 1 and accounts"): ParsedConfig {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    lineCounter: lines,
    stringKeys: true,
    prettyErrors: false,
    // Silence would hide a second document.
    logLevel: "error",
  });
  const at = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const secret = findSecret(text);
  if (secret !== undefined) return { problems: [{ ...at(secret.index), message: secretMessage(secret.kind) }] };
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0)
    return { problems: faults.slice(0, 5).map((fault) => ({ ...at(fault.pos[0]), message: textOf(fault) })) };
  const alias = firstAlias(document);
  if (alias !== undefined)
    return { problems: [{ ...at(alias), message: "an alias (*name) is not read here: write the value again" }] };
  const data: unknown = document.toJS();
  if (data === null || data === undefined)
    return { problems: [{ line: 1, column: 1, message: `the file is empty: it needs ${needs}` }] };
  return { data, placeOf: (path, what) => at(offsetOf(document, path, what)) };
}

function firstAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, (_, node) => {
    if (!isAlias(node)) return undefined;
    offset = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  return offset;
}

/** The library's messages quote the text, so only its codes are used. */
const TEXTS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: "an alias (*name) is not read here: write the value again",
  BAD_ALIAS: "an alias (*name) is not read here: write the value again",
  BAD_INDENT: "the indentation is wrong: names of one list begin in the same column",
  DUPLICATE_KEY: "this name stands here a second time: remove one",
  MISSING_CHAR: "a character is missing here: a quote, a comma, a bracket, or a space after a colon",
  MULTIPLE_DOCS: "the file has more than one document: remove the line --- and what follows",
  NON_STRING_KEY: "a name must be text",
  TAB_AS_INDENT: "a tab cannot indent YAML: use spaces",
  TAG_RESOLVE_FAILED: "a tag (!name) is not read here: remove it",
  UNEXPECTED_TOKEN: "this does not belong here: look for a quote, a colon or a bracket too many",
};

function textOf({ code }: YAMLError): string {
  return TEXTS[code] ?? `this is not YAML (${code.toLowerCase().replaceAll("_", " ")})`;
}

/** Where a value stands; of a list of names its own name, since the list itself begins on the next line. */
function offsetOf(document: Document, path: readonly string[], what: "name" | "value"): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, name] of path.entries()) {
    const isLast = depth === path.length - 1;
    const pair = isMap(node) ? node.items.find(({ key }) => isNode(key) && key.toJS(document) === name) : undefined;
    const next: unknown =
      pair === undefined ? (isCollection(node) ? node.get(Number(name), true) : undefined) : pair.value;
    const nameAt = pair === undefined ? undefined : startOf(pair.key);
    const valueAt = startOf(next);
    offset = (isLast && (what === "name" || isCollection(next)) ? nameAt : valueAt) ?? valueAt ?? nameAt ?? offset;
    node = next;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
