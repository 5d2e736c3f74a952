import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operationPath } from "../build/operation-page.ts";
import { operationsOf } from "../build/operation.ts";
import { referenceLink } from "../build/reference.ts";
import { pathOf } from "../build/schema-rows.ts";
import { type SiteServer, serve } from "../build/serve.ts";
import { services } from "../build/services.ts";
import { buildSite } from "../build/site.ts";
import { readSpec } from "@plimsoll/specs/reader";
import { writeSite } from "../build/write-site.ts";
import { hasBrowser, launchChromium, openPage } from "./browser.ts";

/** Most that a first visit to a page may load, compressed. */
const FIRST_VIEW_KIB = 60;

const site = await buildSite();
const pages = [...site.keys()].filter((file) => file.endsWith(".html") && !file.startsWith("reference/"));
const operations = services.flatMap((service) => operationsOf(service, readSpec(service.id)));

let browser: Browser;
let server: SiteServer;

beforeAll(async () => {
  if (!hasBrowser) return;
  browser = await launchChromium();
  server = await serve(() => site);
});

afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

/** Skipped where there is no browser. */
// oxlint-disable-next-line vitest/no-disabled-tests, vitest/valid-title, vitest/expect-expect -- makes tests
const inBrowser = test.skipIf(!hasBrowser);

const open = (options?: Parameters<typeof openPage>[2]) => openPage(browser, server.url, options);

inBrowser.each(pages)("%s opens without an error, asks nobody else for anything, and is small", async (file) => {
  await using tab = await open();
  const loaded: string[] = [];
  tab.page.on("request", (request) => loaded.push(request.url().slice(server.url.length)));
  await tab.page.goto(server.url + file);
  expect(await tab.page.locator("h1").innerText()).not.toBe("");
  expect(loaded).toContain("assets/site.css");
  const bytes = loaded.reduce((sum, name) => sum + gzipSync(site.get(name) ?? "").length, 0);
  expect(bytes / 1024).toBeLessThanOrEqual(FIRST_VIEW_KIB);
  expect(tab.complaints).toEqual([]);
});

inBrowser.each(pages)("%s fits a phone, also in the dark", async (file) => {
  await using tab = await open({ viewport: { width: 360, height: 740 }, colorScheme: "dark" });
  await tab.page.goto(server.url + file);
  expect(await tab.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

inBrowser.each(pages)("%s can be read with JavaScript off", async (file) => {
  await using tab = await open({ javaScriptEnabled: false });
  await tab.page.goto(server.url + file);
  expect(await tab.page.locator("h1").isVisible()).toBe(true);
  expect((await tab.page.locator("article").innerText()).length).toBeGreaterThan(400);
  expect(await tab.page.locator("#query").isVisible()).toBe(false);
  expect(tab.complaints).toEqual([]);
});

inBrowser("the navigation works on a phone with JavaScript off", async () => {
  await using tab = await open({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  await tab.page.goto(server.url);
  const link = tab.page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Error codes" });
  expect(await link.isVisible()).toBe(false);
  await tab.page.getByRole("button", { name: "Menu" }).click();
  await link.click();
  await tab.page.waitForURL("**/api/errors.html");
});

inBrowser.each(operations)("the page of $action shows every parameter, field, code and example", async (operation) => {
  await using tab = await open();
  await tab.page.goto(server.url + operationPath(operation));
  for (const row of operation.parameters)
    expect(await tab.page.locator(`[id="parameter-${pathOf(row)}"]`).innerText()).toContain(row.name);
  for (const row of operation.response)
    expect(await tab.page.locator(`[id="field-${pathOf(row)}"]`).innerText()).toContain(row.name);
  const errors = await tab.page.locator("table.errors").allTextContents();
  for (const { code } of operation.errors) expect(errors[0]).toContain(code);
  for (const { code } of operation.commonErrors) expect(errors[1]).toContain(code);
  for (const example of operation.requests) {
    const tabs = tab.page.getByRole("group", { name: `The request: ${example.summary}`, exact: true });
    for (const [label, text] of [
      ["Client", `.call("${operation.action}"`],
      ["Command line", "plimsoll api"],
      ["On the wire", "HTTP/1.1"],
    ] as const) {
      await tabs.getByText(label, { exact: true }).click();
      expect(await tabs.locator("pre:visible").innerText()).toContain(text);
    }
  }
  for (const { summary } of operation.responses)
    expect(await tab.page.locator("h3", { hasText: summary }).count()).toBeGreaterThan(0);
});

inBrowser.each(operations)("the interactive reference renders $action", async (operation) => {
  await using tab = await open();
  await tab.page.goto(server.url + referenceLink(operation));
  await tab.page.getByRole("heading", { name: operation.summary }).first().waitFor();
  await tab.page
    .getByText(operation.parameters[0]?.name ?? "", { exact: true })
    .first()
    .waitFor();
  expect(tab.complaints).toEqual([]);
});

inBrowser("the examples of an action change with JavaScript off", async () => {
  await using tab = await open({ javaScriptEnabled: false });
  await tab.page.goto(`${server.url}api/tcss/DescribeAssetImageList.html`);
  const tabs = tab.page.locator(".tabs").first();
  await tabs.getByText("Command line").click();
  expect(await tabs.locator("pre:visible").innerText()).toContain("plimsoll api tcss DescribeAssetImageList");
});

inBrowser.each(operations)("the search finds $action by keyboard and opens its page", async ({ action }) => {
  await using tab = await open();
  await tab.page.goto(server.url);
  await tab.page.keyboard.press("/");
  await tab.page.keyboard.type(action);
  await tab.page.locator("#results a").first().waitFor();
  await tab.page.keyboard.press("ArrowDown");
  await tab.page.keyboard.press("Enter");
  await tab.page.waitForURL(`**/${action}.html`);
  expect(await tab.page.locator("h1").innerText()).toContain(action);
  expect(tab.complaints).toEqual([]);
});

inBrowser("the search leads to an error code and to a parameter, and says when nothing is found", async () => {
  await using tab = await open();
  await tab.page.goto(server.url);
  const input = tab.page.getByRole("searchbox", { name: "Search" });
  await input.fill("AuthorizedNotEnough");
  await tab.page.locator("#results a").first().click();
  await tab.page.waitForURL("**/ModifyImageAuthorized.html#error-FailedOperation.AuthorizedNotEnough");
  await input.fill("UpdatedLocalImageCnt");
  await tab.page.locator("#results a", { hasText: "parameter of ModifyImageAuthorized" }).first().waitFor();
  await input.press("Enter");
  await tab.page.waitForURL("**/ModifyImageAuthorized.html#parameter-UpdatedLocalImageCnt");
  await input.fill("zebra");
  await tab.page.getByText("No page has all these words.").waitFor();
  await input.press("Escape");
  expect(await tab.page.locator("#results").isVisible()).toBe(false);
  expect(tab.complaints).toEqual([]);
});

inBrowser("the keyboard can skip to the content and see where it is", async () => {
  await using tab = await open();
  await tab.page.goto(`${server.url}guides/cli.html`);
  await tab.page.keyboard.press("Tab");
  const skip = tab.page.getByRole("link", { name: "Skip to the content" });
  expect(await skip.evaluate((link) => link === document.activeElement && getComputedStyle(link).outlineStyle)).toBe(
    "solid",
  );
  await tab.page.keyboard.press("Enter");
  expect(await tab.page.locator("main").evaluate((main) => main === document.activeElement)).toBe(true);
});

inBrowser("a block of code can be copied", async () => {
  await using tab = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  await tab.page.goto(`${server.url}guides/getting-started.html`);
  await tab.page.locator("pre").first().hover();
  await tab.page.getByRole("button", { name: "Copy" }).first().click();
  await tab.page.getByRole("button", { name: "Copied" }).waitFor();
  expect(await tab.page.evaluate(() => navigator.clipboard.readText())).toBe("npx -y pnpm@12 demo");
});

inBrowser("the site works from the disk, its search included", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "plimsoll-site-"));
  try {
    await writeSite(site, folder);
    const origin = pathToFileURL(folder).href;
    await using tab = await openPage(browser, origin);
    await tab.page.goto(`${origin}/api/sas/DescribeImageInfoList.html`);
    await tab.page.keyboard.press("/");
    await tab.page.keyboard.type("getting started");
    await tab.page.locator("#results a").first().click();
    await tab.page.waitForURL("**/guides/getting-started.html");
    expect(tab.complaints).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

inBrowser("on paper, all examples are there and the navigation is not", async () => {
  await using tab = await open();
  await tab.page.goto(`${server.url}api/tcss/ModifyImageAuthorized.html`);
  await tab.page.emulateMedia({ media: "print" });
  expect(await tab.page.locator(".tabs").first().locator("pre:visible").count()).toBe(3);
  expect(await tab.page.locator("#nav, header, .contents").locator("visible=true").count()).toBe(0);
  expect(await tab.page.locator("table.errors").last().isVisible()).toBe(true);
});
