import MiniSearch, { type Options, type SearchOptions } from "minisearch";
import type { SearchEntry } from "./page.ts";

/** Settings of the index, the same for building it and for searching in the browser. */
export const indexOptions = {
  fields: ["action", "title", "words", "context", "text"],
  storeFields: ["href", "title", "kind", "context", "text"],
} as const satisfies Options;

/** Settings of a query: every word must be found, as a prefix or with a typing error. */
export const queryOptions = {
  prefix: true,
  fuzzy: 0.15,
  combineWith: "AND",
  boost: { action: 20, title: 6, words: 3, context: 2 },
} as const satisfies SearchOptions;

/** The index over all pages as a script: a script can be loaded from the disk, where a page may not read other files. */
export function searchScript(entries: readonly SearchEntry[]): string {
  return `window.plimsollSearch = ${JSON.stringify({ indexOptions, queryOptions, index: searchIndex(entries) })};\n`;
}

/** The index over all pages. */
export function searchIndex(entries: readonly SearchEntry[]): MiniSearch {
  const index = new MiniSearch({
    ...indexOptions,
    fields: [...indexOptions.fields],
    storeFields: [...indexOptions.storeFields],
  });
  index.addAll(
    entries.map((entry, id) => ({
      ...entry,
      id,
      words: wordsOf(entry.title),
      ...(entry.kind === "action" ? { action: entry.title } : {}),
    })),
  );
  return index;
}

/** The words of a name: `DescribeAssetImageList` becomes `Describe Asset Image List`. */
export function wordsOf(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|\W+/g, " ").trim();
}
