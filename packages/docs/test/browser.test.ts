import { expect } from "vitest";
import { chapters, operations } from "../build/catalog.ts";
import { groupsOf } from "../build/operation-groups.ts";
import { referenceRoute } from "../build/reference-link.ts";
import { readVersion } from "../build/version.ts";
import { inBrowser, open, server, widthOf } from "./in-browser.ts";
import { pages } from "./built-site.ts";

const PHONE = { width: 360, height: 740 };

inBrowser("every page opens without an error, asks nobody else for anything, and fits a phone", async () => {
  await using tab = await open({ viewport: PHONE, colorScheme: "dark" });
  for (const file of pages.filter((name) => !name.startsWith("zh-cn/"))) {
    await tab.page.goto(server.url + file);
    expect([file, tab.complaints, await widthOf(tab.page)]).toEqual([file, [], PHONE.width]);
  }
});

inBrowser("the tabs of a call are remembered on the next page", async () => {
  await using tab = await open();
  await tab.page.goto(`${server.url}api/tcss/DescribeAssetImageList.html`);
  await tab.page.getByRole("tab", { name: "On the wire" }).first().click();
  for (const panel of await tab.page.locator("[role=tabpanel]:visible").allInnerTexts())
    expect(panel).toContain("HTTP/1.1");
  await tab.page.goto(`${server.url}api/sas/DescribeImageInfoList.html`);
  expect(await tab.page.locator("[role=tabpanel]:visible").first().innerText()).toContain("HTTP/1.1");
});

inBrowser("the theme and the language can be changed, and the theme is kept", async () => {
  await using tab = await open({ colorScheme: "light" });
  await tab.page.goto(`${server.url}api/errors.html`);
  await tab.page.getByLabel("Select theme").first().selectOption("dark");
  expect(await tab.page.locator("html").getAttribute("data-theme")).toBe("dark");
  await tab.page.getByLabel("Select language").first().selectOption({ label: "简体中文" });
  await tab.page.waitForURL("**/zh-cn/api/errors.html");
  expect(await tab.page.locator("h1").innerText()).toBe("错误码");
  await tab.page.getByRole("searchbox", { name: "搜索" }).fill("镜像");
  await tab.page.locator("#results a", { hasText: "快速入门" }).first().waitFor();
  expect(await tab.page.locator("html").getAttribute("data-theme")).toBe("dark");
});

inBrowser(
  "a Chinese reader stays in Chinese: by the buttons, the search and the links of a text that is English",
  async () => {
    await using tab = await open();
    await tab.page.goto(`${server.url}zh-cn/guides/getting-started.html`);
    expect(await tab.page.getByRole("button", { name: "复制" }).count()).toBeGreaterThan(0);
    const input = tab.page.getByRole("searchbox", { name: "搜索" });
    await input.fill("UpdatedLocalImageCnt");
    await tab.page.locator("#results a", { hasText: "输入参数" }).first().waitFor();
    await input.press("Enter");
    await tab.page.waitForURL("**/zh-cn/api/tcss/ModifyImageAuthorized.html#parameter-UpdatedLocalImageCnt");
    await tab.page.goto(`${server.url}zh-cn/guides/mock.html`);
    await tab.page.getByText("本页正文尚无中文版").waitFor();
    await tab.page.getByRole("main").getByRole("link", { name: "What the emulator does" }).click();
    await tab.page.waitForURL("**/zh-cn/guides/generated/emulator.html");
    expect(tab.complaints).toEqual([]);
  },
);

inBrowser("among several versions a page lets its reader change, and an old one leads to the newest", async () => {
  await using tab = await open({ viewport: { width: 1280, height: 844 } });
  const listed = [
    { version: "0.2.0", path: "../" },
    { version: "0.1.0", path: "./" },
  ];
  // Whatever version this is, it takes itself for an old one. The host holds no other.
  await tab.page.route("**/versions.json", (route) => route.fulfill({ json: listed }));
  const isNewest = ({ pathname }: URL): boolean => !pathname.startsWith(new URL(server.url).pathname);
  await tab.page.route(isNewest, (route) => {
    const isThere = !route.request().url().includes("DescribeAssetImageList");
    return route.fulfill({ status: isThere ? 200 : 404, contentType: "text/html", body: "<h1>The newest</h1>" });
  });
  await tab.page.goto(`${server.url}api/errors.html`);
  await tab.page.getByText("These pages describe version 0.1.0. The newest version is 0.2.0.").waitFor();
  await tab.page.getByRole("link", { name: "0.2.0", exact: true }).click();
  await tab.page.waitForURL(new URL("../api/errors.html", server.url).href);
  await tab.page.goto(`${server.url}zh-cn/api/tcss/DescribeAssetImageList.html`);
  await tab.page.getByLabel("版本").first().selectOption("0.2.0");
  await tab.page.waitForURL(new URL("../index.html", server.url).href);
});

inBrowser("alone, a version offers no other", async () => {
  await using tab = await open();
  const answer = tab.page.waitForResponse("**/versions.json");
  await tab.page.goto(server.url);
  expect(await (await answer).json()).toEqual([{ version: readVersion(), path: "./" }]);
  expect(await tab.page.locator(".versions select, .old-version:not([hidden])").count()).toBe(0);
  expect(tab.complaints).toEqual([]);
});

inBrowser.each(chapters)(
  "the interactive reference of $service.short renders an action of each group",
  async ({ service, spec, operations: list }) => {
    await using tab = await open();
    await tab.page.goto(`${server.url}reference/${service.id}.html`);
    for (const { operations: group } of groupsOf(spec, list)) {
      const [operation] = group;
      if (operation === undefined) continue;
      await tab.page.evaluate((route) => (location.hash = route), referenceRoute(operation));
      await tab.page.getByRole("heading", { name: operation.summary }).first().waitFor();
    }
    expect(tab.complaints).toEqual([]);
  },
);

inBrowser("the search works by keyboard, forgives a typing error, and says when nothing is found", async () => {
  await using tab = await open();
  await tab.page.goto(server.url);
  await tab.page.keyboard.press("/");
  await tab.page.keyboard.type(operations[0]?.action.replace("mag", "mga") ?? "");
  await tab.page.locator("#results a").first().waitFor();
  await tab.page.keyboard.press("ArrowDown");
  await tab.page.keyboard.press("Enter");
  await tab.page.waitForURL(`**/${operations[0]?.action}.html`);
  const input = tab.page.getByRole("searchbox", { name: "Search" });
  await input.fill("zebra");
  await tab.page.getByText("No page has all these words.").waitFor();
  await input.press("Escape");
  expect(await tab.page.locator("#results").isVisible()).toBe(false);
  expect(tab.complaints).toEqual([]);
});

inBrowser("the keyboard can skip to the content", async () => {
  await using tab = await open();
  await tab.page.goto(`${server.url}guides/cli.html`);
  await tab.page.keyboard.press("Tab");
  const skip = tab.page.getByRole("link", { name: "Skip to content" });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
});

inBrowser("a block of code can be copied", async () => {
  await using tab = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await tab.page.goto(`${server.url}guides/getting-started.html`);
  await tab.page.locator("pre").first().hover();
  await tab.page.getByRole("button", { name: "Copy" }).first().click();
  await tab.page.getByRole("button", { name: "Copied" }).waitFor();
  expect(await tab.page.evaluate(() => navigator.clipboard.readText())).toBe("npx -y pnpm@12 demo");
});

inBrowser("on paper, all examples are there and the navigation is not", async () => {
  await using tab = await open();
  await tab.page.goto(`${server.url}api/tcss/ModifyImageAuthorized.html`);
  await tab.page.emulateMedia({ media: "print" });
  for (const panel of await tab.page.getByRole("tabpanel").all()) expect(await panel.isVisible()).toBe(true);
  expect(await tab.page.locator("nav.sidebar").isVisible()).toBe(false);
  expect(await tab.page.locator("table.errors").last().isVisible()).toBe(true);
});
