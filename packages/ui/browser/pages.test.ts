import { createRequire } from "node:module";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type ServedPages, servePages } from "../src/pages.js";
import { PATHS, sampleSource } from "../test/sample-source.js";
import { hasBrowser, launchChromium, openPage } from "./browser.js";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let browser: Browser;
let served: ServedPages;

beforeAll(async () => {
  served = await servePages({
    source: sampleSource(undefined, undefined, 40),
    host: "127.0.0.1",
    port: 0,
    explain: () => undefined,
    onBug: (error) => {
      throw error;
    },
  });
  if (hasBrowser) browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await served[Symbol.asyncDispose]();
});

/** Skipped where there is no browser. */
// oxlint-disable-next-line vitest/no-disabled-tests, vitest/valid-title, vitest/expect-expect -- makes tests
const inBrowser = test.skipIf(!hasBrowser);

for (const width of [1280, 390, 320])
  for (const colorScheme of ["light", "dark"] as const)
    inBrowser(`axe finds nothing on any page, and no page is wider than ${width} pixels (${colorScheme})`, async () => {
      await using tab = await openPage(browser, served.origin, {
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true, // axe is a script that no page allows
      });
      await tab.page.goto(served.url);
      for (const path of PATHS) {
        await tab.page.goto(new URL(path, served.origin).href);
        await tab.page.addScriptTag({ path: AXE });
        const found = await tab.page.evaluate<readonly string[]>(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))",
        );
        const over = await tab.page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
        expect([path, found, over]).toEqual([path, [], 0]);
      }
    });

inBrowser(
  "the browser runs the program of the pages and complains of nothing: / goes to the search, the first Tab skips",
  async () => {
    await using tab = await openPage(browser, served.origin);
    await tab.page.goto(served.url);
    expect(new URL(tab.page.url()).search).toBe("");
    await tab.page.keyboard.press("Tab");
    expect(await tab.page.evaluate("document.activeElement.className")).toBe("skip");
    await tab.page.keyboard.press("/");
    await tab.page.keyboard.type("CVE-2026-1043");
    await tab.page.keyboard.press("Enter");
    await tab.page.waitForURL("**/v/CVE-2026-1043");
    expect(await tab.page.locator("h1").textContent()).toBe("CVE-2026-1043");
    expect(await tab.page.locator("th button").count()).toBeGreaterThan(3);
    expect(tab.complaints).toEqual([]);
  },
);

inBrowser("without script, links, filters, the search and the YAML work", async () => {
  await using tab = await openPage(browser, served.origin, { javaScriptEnabled: false });
  await tab.page.goto(served.url);
  await tab.page.getByLabel("Search").fill("CVE-2026-1043");
  await tab.page.getByLabel("Search").press("Enter");
  await tab.page.getByLabel("Severity").selectOption("critical");
  await tab.page.getByRole("button", { name: "Apply" }).click();
  expect(new URL(tab.page.url()).searchParams.get("severity")).toBe("critical");
  await tab.page.getByRole("link", { name: "Write an exception" }).click();
  await tab.page.getByLabel("Owner").fill("platform");
  await tab.page.getByLabel("Reason").fill("never called");
  await tab.page.getByLabel("Expires").fill("2027-01-31");
  await tab.page.getByRole("button", { name: "Make YAML" }).click();
  expect(await tab.page.locator("#yaml").textContent()).toBe(
    '  - id: "CVE-2026-1043"\n    reason: "never called"\n    owner: "platform"\n    expires: "2027-01-31"\n',
  );
});
