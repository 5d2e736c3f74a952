import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { operations } from "../build/catalog.ts";
import { indexOptions, queryOptions } from "../build/search-settings.ts";
import { placeFor } from "../src/search-language.ts";
import { site } from "./built-site.ts";

const index = MiniSearch.loadJSON(readFileSync(new URL("../site/search-index.json", import.meta.url), "utf8"), {
  ...indexOptions,
  fields: [...indexOptions.fields],
  storeFields: [...indexOptions.storeFields],
});

const find = (query: string): string[] => index.search(query, queryOptions).map((found) => String(found["href"]));

test.each(operations)("the search finds $action, also with a typing error", ({ service, action }) => {
  const page = `/api/${service.id}/${action}.html`;
  expect(find(action)[0]).toBe(page);
  expect(find(action.replace("mag", "mga")).slice(0, 3)).toContain(page);
});

test.each([
  ["getting started", "/guides/getting-started.html"],
  ["AuthorizedNotEnough", "/api/tcss/ModifyImageAuthorized.html#error-FailedOperation.AuthorizedNotEnough"],
  ["UpdatedLocalImageCnt", "/api/tcss/ModifyImageAuthorized.html#parameter-UpdatedLocalImageCnt"],
])("%s leads to %s", (query, want) => {
  expect(find(query).slice(0, 3)).toContain(want);
});

test("every place that the search can lead to is there", () => {
  const entries = index.search(MiniSearch.wildcard).map(({ href, language }) => ({ href: String(href), language }));
  const places = entries.flatMap((entry) => [placeFor("en", entry), placeFor("zh-CN", entry)]);
  const lost = places.filter((href) => {
    const [page = "", anchor] = href.split("#");
    const text = site.get(page.slice(1));
    return text === undefined || (anchor !== undefined && !text.includes(`id="${anchor}"`));
  });
  expect(lost).toEqual([]);
});
