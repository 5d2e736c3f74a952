import { expect, test } from "vitest";
import { type SearchEntry, searchIndex, wordsOf } from "./search-index.ts";
import { queryOptions, tokenize } from "./search-settings.ts";

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
  { href: "z.html", title: "入门", kind: "page", context: "", text: "列出镜像和漏洞。" },
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
  { query: "DescribeAssetImgaeList", first: "d.html" },
  { query: "镜像", first: "z.html" },
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

test("takes each Chinese character for a word", () => {
  expect(tokenize("扫描镜像 with TCSS，许可")).toEqual(["扫", "描", "镜", "像", "with", "TCSS", "许", "可"]);
});
