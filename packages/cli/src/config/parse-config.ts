import { findSecret, secretMessage } from "@plimsoll/core";
import { type Document, type YAMLError, isAlias, isCollection, isMap, isNode, visit } from "yaml";

import { withNumbers } from "../exact-json.js";
import { NestingError, type YamlDocuments, yamlDocuments } from "../yaml-documents.js";

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

/** Rules of a kind of file. */
export interface ParseOptions {
  /** True if a value may be repeated by `*name` and `<<: *name`. @default false */
  readonly aliases?: boolean;
  /** Content that the file needs, named if it is empty. @default "version: 1 and accounts" */
  readonly needs?: string;
}

/**
 * Parses YAML 1.2 or JSON. No part of the text is in any message: it could be a secret in the wrong place.
 *
 * @param text - The text of the file, decoded.
 * @param needs - What a file must have, for the message about an empty one.
 */
export function parseConfig(
  text: string,
  { aliases = false, needs = "version: 1 and accounts" }: ParseOptions = {},
): ParsedConfig {
  const read = documentsOf(text, aliases);
  if (read instanceof NestingError) return { problems: [read] };
  const { documents, lines } = read;
  const [document] = documents;
  const at = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const secret = findSecret(text);
  if (secret !== undefined) return { problems: [{ ...at(secret.index), message: secretMessage(secret.kind) }] };
  const faults = faultsOf(documents);
  if (document === undefined || faults.length > 0)
    return { problems: faults.slice(0, 5).map(({ offset, message }) => ({ ...at(offset), message })) };
  const alias = firstAlias(document);
  if (alias !== undefined && !aliases)
    return { problems: [{ ...at(alias), message: "an alias (*name) is not supported here: write the value again" }] };
  const data = dataOf(document);
  if (data === tooManyAliases)
    return { problems: [{ ...at(alias ?? 0), message: "aliases (*name) repeat too much here: write the values" }] };
  if (data === null || data === undefined)
    return { problems: [{ line: 1, column: 1, message: `the file is empty: it needs ${needs}` }] };
  return { data, placeOf: (path, what) => at(offsetOf(document, path, what)) };
}

function documentsOf(text: string, aliases: boolean): NestingError | YamlDocuments {
  try {
    return yamlDocuments(text, { version: "1.2", merge: aliases, intAsBigInt: aliases, stringKeys: true });
  } catch (error) {
    if (error instanceof NestingError) return error;
    throw error;
  }
}

function faultsOf([document, second]: YamlDocuments["documents"]): readonly {
  readonly offset: number;
  readonly message: string;
}[] {
  const faults = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  return [
    ...faults.map((fault) => ({ offset: fault.pos[0], message: textOf(fault) })),
    ...(second === undefined ? [] : [{ offset: second.range[0], message: SEVERAL_DOCUMENTS }]),
  ];
}

const tooManyAliases = Symbol("too many aliases");

/** A few lines of aliases to aliases are gigabytes of data; the library stops at a number of them. */
function dataOf(document: Document): unknown {
  try {
    return withNumbers(document.toJS());
  } catch (error) {
    if (error instanceof ReferenceError) return tooManyAliases;
    throw error;
  }
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

const SEVERAL_DOCUMENTS = "the file has more than one document: remove the line --- and what follows";

/** The library's messages quote the text, so only its codes are used. */
const TEXTS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: "an alias (*name) is not supported here: write the value again",
  BAD_ALIAS: "an alias (*name) is not supported here: write the value again",
  BAD_INDENT: "the indentation is wrong: names of one list begin in the same column",
  DUPLICATE_KEY: "this name is here twice: remove one",
  MISSING_CHAR: "a character is missing here: a quote, a comma, a bracket, or a space after a colon",
  NON_STRING_KEY: "a name must be text",
  RESOURCE_EXHAUSTION: "lists and objects are nested too deeply",
  TAB_AS_INDENT: "a tab cannot indent YAML: use spaces",
  TAG_RESOLVE_FAILED: "a tag (!name) is not supported here: remove it",
  UNEXPECTED_TOKEN: "this does not belong here: look for an extra quote, colon or bracket",
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
