import MiniSearch from "minisearch";
import { indexOptions } from "./search-settings.ts";

/** An entry of the search. */
export interface SearchEntry {
  /** Path of the page and anchor. */
  readonly href: string;
  /** Title: an action, a parameter, an error code, a heading. */
  readonly title: string;
  readonly kind: "action" | "code" | "field" | "page" | "parameter" | "section";
  /** Title of the page or section that contains it, for the line below the title. */
  readonly context: string;
  readonly text: string;
  /** Language of a guide that is there in both. @default pages in either language have the entry */
  readonly language?: "en" | "zh-CN";
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
