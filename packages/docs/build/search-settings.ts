import type { Options, SearchOptions } from "minisearch";

/** Chinese is written without spaces: each character is a word. */
const HAN = /\p{Script=Han}/u;

/** The words of a text: between spaces and marks, each Chinese character for itself. */
export function tokenize(text: string): string[] {
  return text
    .replaceAll(/\p{Script=Han}/gu, " $& ")
    .split(/[\n\r\p{Z}\p{P}]+/u)
    .filter((word) => word !== "");
}

/** Settings of the index, the same for building it and for searching in the browser. */
export const indexOptions = {
  fields: ["action", "title", "words", "context", "text"],
  storeFields: ["href", "title", "kind", "context", "text", "language"],
  tokenize,
} as const satisfies Options;

/** Settings of a query: every word must be found, as a prefix or with a typing error. */
export const queryOptions = {
  prefix: (term) => !HAN.test(term),
  fuzzy: (term) => (HAN.test(term) || term.length < 4 ? false : 0.2),
  combineWith: "AND",
  boost: { action: 20, title: 6, words: 3, context: 2 },
} as const satisfies SearchOptions;
