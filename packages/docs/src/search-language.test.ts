import { expect, test } from "vitest";
import { isFor, placeFor } from "./search-language.ts";

test("a guide that is there in both languages is found in the reader's", () => {
  expect(isFor("en", { language: "en" })).toBe(true);
  expect(isFor("en", { language: "zh-CN" })).toBe(false);
  expect(isFor("zh-CN", { language: "en" })).toBe(false);
  expect(isFor("zh-CN", {})).toBe(true);
});

test("a Chinese reader stays in the Chinese pages", () => {
  const href = "/api/tcss/DescribeAssetImageList.html#parameter-Limit";
  expect(placeFor("zh-CN", { href })).toBe(`/zh-cn${href}`);
  expect(placeFor("en", { href })).toBe(href);
  expect(placeFor("zh-CN", { href: "/zh-cn/guides/scan.html", language: "zh-CN" })).toBe("/zh-cn/guides/scan.html");
});
