import { parseList } from "./parse-list.js";

/** A version begins with a digit or a letter, has a digit, and no blanks: `2:8.39-12build1~deb10`. */
const VERSION = /^(?=[^\d]*\d)[0-9A-Za-z][0-9A-Za-z.+~:_^-]{0,127}$/;
/** IDs, addresses, and versions with a wildcard (`1.x`), which name no release. */
const NO_VERSION = /^(?:cve|http|https|ghsa|rhsa|dsa|usn)[-:]|(?:^|\.)x(?:\.|$)/i;

/**
 * The versions that fix a vulnerability: one, a list (commas, semicolons, `|`, line breaks, or the Chinese signs and word
 * for "or"), or a JSON array in a text. A range names no version that was released, and of a sentence nothing is certain: if
 * any part is not a version, all are unknown.
 *
 * @returns The versions in the vendor's order without repetition, or nothing if the text names none.
 */
export function readFixedVersions(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value === "string" && isVersion(value)) return [value];
  const list = parseList(value);
  if (list === undefined) return undefined;
  const versions = new Set<string>();
  for (const item of list) {
    if (typeof item !== "string") return undefined;
    for (const part of split(item)) {
      if (!isVersion(part)) return undefined;
      versions.add(part);
    }
  }
  return versions.size === 0 ? undefined : [...versions];
}

function isVersion(text: string): boolean {
  return VERSION.test(text) && !NO_VERSION.test(text);
}

function split(text: string): readonly string[] {
  return text
    .split(/[,;|\n，；、或]|\s+or\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
