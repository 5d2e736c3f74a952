import { expect, test } from "vitest";
import { pageOf, siteLink } from "./markdown-links.ts";

test.each([
  ["guides/cli.md", "/guides/cli.html"],
  ["guides/index.md", "/index.html"],
  ["guides/zh-cn/index.md", "/zh-cn.html"],
  ["guides/zh-cn/getting-started.md", "/zh-cn/guides/getting-started.html"],
  ["api/tcss/index.md", "/api/tcss.html"],
  ["api/tcss/DescribeAssetImageList.md", "/api/tcss/DescribeAssetImageList.html"],
  ["policy.schema.json", "/policy.schema.json"],
  ["llms.txt", "/llms.txt"],
])("the file %s is %s in the site", (file, page) => {
  expect(pageOf(file)).toBe(page);
});

test.each([
  ["guides/cli.md", "client.md#what-happens", "/guides/client.html#what-happens"],
  ["guides/generated/emulator.md", "../../api/sas/index.md", "/api/sas.html"],
  ["guides/zh-cn/index.md", "../cli.md", "/zh-cn/guides/cli.html"],
  ["guides/zh-cn/index.md", "getting-started.md", "/zh-cn/guides/getting-started.html"],
  ["guides/zh-cn/index.md", "../../api/tcss/index.md", "/zh-cn/api/tcss.html"],
  ["guides/zh-cn/accounts.md", "../../plimsoll.schema.json", "/plimsoll.schema.json"],
  ["guides/cli.md", "#exit-codes", "#exit-codes"],
  ["guides/cli.md", "https://example.com/a.md", "https://example.com/a.md"],
])("a link in %s to %s leads to %s", (file, href, link) => {
  expect(siteLink(file, href)).toBe(link);
});
