import { createRequire } from "node:module";

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type ServedPages, servePages } from "../src/pages.js";
import { HOSTILE_TEXTS, hostileModel } from "../test/sample-model.js";
import { PATHS, sampleSource } from "../test/sample-source.js";
import { hasBrowser, launchChromium, openPage } from "@plimsoll/chromium";

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

/** Pixels by which a page is wider than its window. */
const OVER = "document.documentElement.scrollWidth - innerWidth";

/** Skipped where there is no browser. */
// oxlint-disable-next-line vitest/no-disabled-tests, vitest/valid-title, vitest/expect-expect -- makes tests
const inBrowser = test.skipIf(!hasBrowser);

for (const width of [1280, 390])
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
        const over = await tab.page.evaluate(OVER);
        expect([path, found, over]).toEqual([path, [], 0]);
      }
    });

inBrowser(
  "at 320 pixels, a zoom of 200 %, on paper and with high contrast no page is wider than its window",
  async () => {
    const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
    for (const options of [
      { viewport: { width: 320, height: 700 } },
      zoomed,
      { ...zoomed, forcedColors: "active" } as const,
      { ...zoomed, colorScheme: "dark" } as const,
    ]) {
      await using tab = await openPage(browser, served.origin, options);
      await tab.page.goto(served.url);
      for (const path of PATHS) {
        await tab.page.goto(new URL(path, served.origin).href);
        expect([path, await tab.page.evaluate(OVER)]).toEqual([path, 0]);
        // A4 without its margins.
        await tab.page.setViewportSize({ width: 688, height: 1000 });
        await tab.page.emulateMedia({ media: "print" });
        expect([
          path,
          await tab.page.evaluate(OVER),
          await tab.page.locator("nav, .filters").first().isVisible(),
        ]).toEqual([path, 0, false]);
        expect(await tab.page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).toBe(
          "rgb(255, 255, 255)",
        );
        await tab.page.emulateMedia({ media: "screen" });
        await tab.page.setViewportSize(zoomed.viewport);
      }
    }
  },
);

inBrowser("hostile texts are text on every page, at 320 pixels as well", async () => {
  // Markup, a long word, and letters from right to left; the others are tested without a browser.
  for (const text of [1, 3, 6].map((index) => HOSTILE_TEXTS[index] ?? "")) {
    // A query has 2,048 characters at most.
    const account = text.slice(0, 100);
    await using hostile = await servePages({
      source: sampleSource({ account, name: text, text }, hostileModel()),
      host: "127.0.0.1",
      port: 0,
      explain: () => undefined,
      onBug: (error) => {
        throw error;
      },
    });
    await using tab = await openPage(browser, hostile.origin, { viewport: { width: 320, height: 700 } });
    await tab.page.goto(hostile.url);
    for (const path of [...PATHS, `/image?${new URLSearchParams({ account, id: "sha256:1" }).toString()}`]) {
      await tab.page.goto(new URL(path, hostile.origin).href);
      const found = [await tab.page.evaluate(OVER), await tab.page.locator("script").count()];
      expect([path, ...found]).toEqual([path, 0, 1]);
    }
    expect(tab.complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
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

inBrowser("the first click on severity shows the worst on top, the second the other way round", async () => {
  await using tab = await openPage(browser, served.origin);
  await tab.page.goto(served.url);
  await tab.page.goto(new URL("/v/CVE-2026-1043", served.origin).href);
  const heading = tab.page.getByRole("button", { name: "Severity" });
  const shownOrder = async () => [...new Set(await tab.page.locator("tbody td[data-order]").allInnerTexts())];
  await heading.click();
  expect(await shownOrder()).toEqual(["Critical", "High", "Low"]);
  await heading.click();
  expect(await shownOrder()).toEqual(["Low", "High", "Critical"]);
});

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

/** Says of the focused element what a person who uses a keyboard alone needs to see. */
const FOCUSED = `(() => {
  const { activeElement: element } = document;
  if (element === null || element === document.body) return undefined;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  const order = [...document.querySelectorAll("*")].indexOf(element);
  return {
    order,
    is: element.outerHTML.slice(0, 120),
    ring: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(", 0)"),
    inView: width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  };
})()`;

interface Focused {
  readonly order: number;
  readonly is: string;
  readonly ring: boolean;
  readonly inView: boolean;
}

for (const colorScheme of ["light", "dark"] as const)
  inBrowser(`with the Tab key every page goes from top to bottom, and each stop is seen (${colorScheme})`, async () => {
    await using tab = await openPage(browser, served.origin, { colorScheme, viewport: { width: 390, height: 800 } });
    await tab.page.goto(served.url);
    for (const path of PATHS) {
      await tab.page.goto(new URL(path, served.origin).href);
      const stops: Focused[] = [];
      for (;;) {
        await tab.page.keyboard.press("Tab");
        const stop = await tab.page.evaluate<Focused | undefined>(FOCUSED);
        const last = stops.at(-1)?.order ?? -1;
        if (stop === undefined || stop.order < last) break;
        // A date has a stop for each of its parts.
        if (stop.order > last) stops.push(stop);
      }
      expect([path, stops.filter(({ ring, inView }) => !ring || !inView).map(({ is }) => is)]).toEqual([path, []]);
      const all = await tab.page
        .locator(
          "a[href]:visible, button:visible, input:visible, select:visible, summary:visible, [tabindex='0']:visible",
        )
        .count();
      expect([path, stops.length]).toEqual([path, all]);
    }
  });
