import { expect, test } from "vitest";
import type { SearchEntry } from "./page.ts";
import { queryOptions, searchIndex, searchScript, wordsOf } from "./search-index.ts";

const entries: readonly SearchEntry[] = [
  {
    href: "a.html#x",
    title: "Images",
    kind: "section",
    context: "CLI",
    text: "plimsoll images list calls DescribeAssetImageList.",
  },
  {
    href: "d.html",
    title: "DescribeAssetImageList",
    kind: "action",
    context: "TCSS",
    text: "List the images found on hosts.",
  },
  {
    href: "d.html#parameter-Limit",
    title: "Limit",
    kind: "parameter",
    context: "DescribeAssetImageList",
    text: "Images in one page.",
  },
  {
    href: "m.html#error",
    title: "FailedOperation.AuthorizedNotEnough",
    kind: "code",
    context: "ModifyImageAuthorized",
    text: "Too few.",
  },
];

const find = (query: string): unknown[] =>
  searchIndex(entries)
    .search(query, queryOptions)
    .map((found) => found["href"]);

test.each([
  { query: "DescribeAssetImageList", first: "d.html" },
  { query: "describeasset", first: "d.html" },
  { query: "asset image", first: "d.html" },
  { query: "DescribeAsetImageList", first: "d.html" },
  { query: "limit", first: "d.html#parameter-Limit" },
  { query: "AuthorizedNotEnough", first: "m.html#error" },
  { query: "not enough", first: "m.html#error" },
  { query: "plimsoll", first: "a.html#x" },
])("finds $first first for $query", ({ query, first }) => {
  expect(find(query)[0]).toBe(first);
});

test("finds nothing if one word is nowhere", () => {
  expect(find("limit zebra")).toEqual([]);
});

test.each([
  ["DescribeAssetImageList", "Describe Asset Image List"],
  ["FailedOperation.MainDBFail", "Failed Operation Main DB Fail"],
  ["Filters[].ImageID", "Filters Image ID"],
])("reads the words of %s", (name, words) => {
  expect(wordsOf(name)).toBe(words);
});

test("makes the same script from the same pages", () => {
  expect(searchScript(entries)).toBe(searchScript(structuredClone(entries)));
});
