import type { SearchEntry } from "../build/search-index.ts";

/** Language of a page. */
export type PageLanguage = NonNullable<SearchEntry["language"]>;

/** Parts of an entry that decide where it leads. */
type Place = Pick<SearchEntry, "href" | "language">;

/** Words of the search. */
export interface SearchWords {
  /** Words before the title of the page that has an entry, by kind. */
  readonly contexts: Readonly<Record<string, string>>;
  readonly results: (count: number) => string;
}

const WORDS: Readonly<Record<PageLanguage, SearchWords>> = {
  en: {
    contexts: { parameter: "parameter of", field: "field in the answer of", code: "error code of", section: "in" },
    results: (count) => `${count} results`,
  },
  "zh-CN": {
    contexts: { parameter: "输入参数，", field: "输出参数，", code: "错误码，", section: "" },
    results: (count) => `${count} 条结果`,
  },
};

/** Words of the search on a page. */
export const wordsOf = (language: PageLanguage): SearchWords => WORDS[language];

/** True if an entry is for a page in a language: what is there in both is found in the reader's. */
export function isFor(language: PageLanguage, entry: Pick<Place, "language">): boolean {
  return entry.language === undefined || entry.language === language;
}

/** Path to which an entry leads a reader. An entry of both languages has a page in each, with the same anchors. */
export function placeFor(reader: PageLanguage, { href, language }: Place): string {
  return reader === "zh-CN" && language === undefined ? `/zh-cn${href}` : href;
}
