import { parseList } from "./parse-list.js";

/** Maximum number of references of a vulnerability; the rest of a longer list is left out. */
const MAX_REFERENCES = 200;

/**
 * The addresses in a member: a list, a list as JSON in a text, or addresses between blanks and commas. Only `http` and `https` are
 * taken, since others can run something where they are clicked.
 *
 * @returns The addresses as they are written, without repetition, or nothing if all were.
 */
export function readReferences(value: unknown): readonly string[] | undefined {
  const list = parseList(value) ?? [];
  const words = list.flatMap((item) => (typeof item === "string" ? item.split(/[\s,;，；、"'<>[\]]+/) : []));
  const addresses = new Set(words.filter((word) => /^https?:\/\/[^/]/i.test(word) && URL.canParse(word)));
  return addresses.size === 0 ? undefined : [...addresses].slice(0, MAX_REFERENCES);
}
