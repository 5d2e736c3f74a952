import { expect, test } from "vitest";
import { stayInChinese } from "./stay-in-chinese.ts";

const texts = new Map([["zh-cn/guides/scan.html", '<h2 id="消耗什么">消耗什么</h2>']]);

test.each([
  ['<a href="/guides/scan.html">', '<a href="/zh-cn/guides/scan.html">'],
  ['<a href="/guides/scan.html#消耗什么">', '<a href="/zh-cn/guides/scan.html#消耗什么">'],
  ['<a href="/guides/scan.html#what-it-uses">', '<a href="/guides/scan.html#what-it-uses">'],
  ['<a href="/guides/other.html">', '<a href="/guides/other.html">'],
])("in a Chinese page, %s is %s", (link, want) => {
  expect(stayInChinese("zh-cn/guides/cli.html", link, texts)).toBe(want);
});

test("an English page keeps its links", () => {
  const link = '<a href="/guides/scan.html">';
  expect(stayInChinese("guides/cli.html", link, texts)).toBe(link);
});
