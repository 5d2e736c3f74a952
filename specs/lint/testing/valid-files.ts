import { readFileSync } from "node:fs";

import { isNode } from "../../reader/nodes.ts";

/** A description in several files: path to content. */
export type Files = Readonly<Record<string, unknown>>;

const PATHS = ["openapi.json", "schemas/Thing.json"] as const;

/**
 * Reads a description that breaks no rule, with changes.
 *
 * @param changes - Place to new value; `undefined` takes a member away. A place is a JSON pointer into `openapi.json`,
 * `#/info`, or one into another file, `schemas/Thing.json#/x-source`, or the name of a further file.
 */
export function validFiles(changes: Readonly<Record<string, unknown>> = {}): Files {
  const files = Object.fromEntries(
    PATHS.map((path): [string, unknown] => [
      path,
      JSON.parse(readFileSync(new URL(`valid/${path}`, import.meta.url), "utf8")),
    ]),
  );
  for (const [place, value] of Object.entries(changes)) {
    const [path = "", pointer = ""] = place.split("#");
    if (pointer === "") files[path] = value;
    else change(files[path === "" ? "openapi.json" : path], pointer, value);
  }
  return files;
}

function change(document: unknown, pointer: string, value: unknown): void {
  const keys = pointer.slice(1).split("/");
  const last = unescaped(keys.pop() ?? "");
  let node = document;
  for (const key of keys) node = member(node, unescaped(key), pointer);
  if (Array.isArray(node)) node[Number(last)] = value;
  else if (isNode(node)) Object.assign(node, { [last]: value });
  else throw new TypeError(`${pointer} is nowhere in the description`);
}

/** A test that changes a place that is not there would test nothing. */
function member(node: unknown, key: string, pointer: string): unknown {
  const value: unknown = Array.isArray(node) ? node[Number(key)] : isNode(node) ? node[key] : undefined;
  if (value === undefined) throw new TypeError(`${pointer} is nowhere in the description`);
  return value;
}

function unescaped(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
