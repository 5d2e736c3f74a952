import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type ReportLanguage, type ReportModel, renderReport } from "../src/index.js";
import { EMPTY, counts, hostileModel, sampleModel } from "../test/sample-model.js";
import { hasBrowser, launchChromium, openPage } from "@plimsoll/chromium";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "plimsoll-report-"));
  if (hasBrowser) browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

/** Skipped where there is no browser. */
// oxlint-disable-next-line vitest/no-disabled-tests, vitest/valid-title, vitest/expect-expect -- makes tests
const inBrowser = test.skipIf(!hasBrowser);

/** Opens a report from the disk, where nothing else may be asked for. */
async function open(
  model: ReportModel,
  language: ReportLanguage = "en",
  options: Parameters<typeof openPage>[2] = {},
): Promise<Awaited<ReturnType<typeof openPage>>> {
  const file = path.join(folder, `${Math.random()}.html`);
  await writeFile(file, renderReport(model, { language }));
  const { href } = pathToFileURL(file);
  const tab = await openPage(browser, href, options);
  await tab.page.goto(href);
  return tab;
}

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** Rules that axe finds broken, each with the first place. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    // axe adds itself to the window.
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}

const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  [1280, 390].flatMap((width) => (["en", "zh"] as const).map((language) => ({ colorScheme, width, language }))),
);

inBrowser.each(looks)(
  "axe has nothing to say: $language, $colorScheme, $width pixels wide",
  async ({ colorScheme, width, language }) => {
    // axe itself is a script, which the policy of the page would refuse.
    await using tab = await open(sampleModel(), language, {
      colorScheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    for (const details of await tab.page.locator("summary").all()) await details.click();
    expect(await violationsOf(tab.page)).toEqual([]);
  },
);

inBrowser("axe has nothing to say about a report of nothing", async () => {
  await using tab = await open(EMPTY, "en", { bypassCSP: true });
  expect(await violationsOf(tab.page)).toEqual([]);
});

inBrowser.each([
  { name: "of an estate", model: sampleModel() },
  { name: "of hostile texts", model: hostileModel() },
  { name: "of nothing", model: EMPTY },
])("a report $name fits 320 pixels, and 640 at a zoom of 200 %", async ({ model }) => {
  await using phone = await open(model, "en", { viewport: { width: 320, height: 700 } });
  expect(await widthOf(phone.page)).toBeLessThanOrEqual(320);
  await using zoomed = await open(model, "en", { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  expect(await widthOf(zoomed.page)).toBeLessThanOrEqual(640);
});

inBrowser("hostile texts are shown as text, and the console stays clean", async () => {
  await using tab = await open(hostileModel());
  expect(await tab.page.locator("main").innerText()).toContain("<script>alert(1)</script>");
  expect(await tab.page.locator("script").count()).toBe(1);
  expect(tab.complaints).toEqual([]);
});

inBrowser("a report can be read without script: every section, and no button that does nothing", async () => {
  await using tab = await open(sampleModel(), "en", { javaScriptEnabled: false });
  expect(await tab.page.locator("section").count()).toBe(9);
  expect(await tab.page.locator("button, input").count()).toBe(0);
  expect(await tab.page.locator("#first tbody tr").count()).toBe(20);
  expect(await tab.page.locator("svg.chart:visible").count()).toBe(3);
  expect(tab.complaints).toEqual([]);
});

inBrowser("a heading sorts its table by number, then the other way round, by keyboard too", async () => {
  await using tab = await open(sampleModel());
  const images = tab.page.locator("#images");
  const totals = async () => (await images.locator("tbody td.number:nth-child(8)").allInnerTexts()).map(Number);
  const button = images.getByRole("button", { name: "Total" });
  await button.click();
  const down = await totals();
  expect(down).toEqual(down.toSorted((a, b) => b - a));
  await button.press("Enter");
  expect(await totals()).toEqual(down.toSorted((a, b) => a - b));
  expect(await images.locator("th[aria-sort]").innerText()).toContain("Total");
  expect(tab.complaints).toEqual([]);
});

inBrowser("a filter leaves the rows that have all of its words", async () => {
  await using tab = await open(sampleModel());
  await tab.page.getByRole("searchbox", { name: "Filter the 50 rows shown: Worst images" }).fill("payments STAGING");
  const rows = await tab.page.locator("#images tbody tr:visible").allInnerTexts();
  expect(rows.every((row) => row.includes("payments") && row.includes("staging"))).toBe(true);
  expect(rows.length).toBeLessThan(50);
});

inBrowser("a report prints on paper, light, with the tables behind its charts", async () => {
  await using tab = await open(sampleModel(), "en", { colorScheme: "dark" });
  const pdf = (await tab.page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  await tab.page.emulateMedia({ media: "print" });
  expect(await tab.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
  // A4 without its margins.
  await tab.page.setViewportSize({ width: 688, height: 1000 });
  expect(await widthOf(tab.page)).toBeLessThanOrEqual(688);
  expect(await tab.page.locator("nav").isVisible()).toBe(false);
  expect(await tab.page.locator("#trend table").isVisible()).toBe(true);
});

inBrowser.each(["light", "dark"] as const)(
  "with high contrast (%s) bars, charts and keys keep the colors of severities, and text those of the system",
  async (colorScheme) => {
    await using tab = await open(sampleModel(), "en", { forcedColors: "active", colorScheme });
    const colorOf = (selector: string, property: string): Promise<string> =>
      tab.page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const keys = await Promise.all(
      ["critical", "high", "medium", "low"].map((severity) => colorOf(`dl .key.${severity}`, "background-color")),
    );
    expect(new Set(keys).size).toBe(4);
    expect(keys).not.toContain("rgba(0, 0, 0, 0)");
    expect(await colorOf("svg.bar rect", "fill")).toBe(keys[0]);
    const system = await tab.page.evaluate(() => {
      const probe = document.createElement("p");
      document.body.append(probe);
      probe.setAttribute("style", "color: CanvasText");
      return getComputedStyle(probe).color;
    });
    expect(await colorOf("h1", "color")).toBe(system);
    expect(await colorOf(".lead", "color")).toBe(system);
  },
);

inBrowser("charts have a name and a description, and are drawn in the colors of the page", async () => {
  await using tab = await open(sampleModel(), "en", { colorScheme: "dark" });
  const chart = tab.page.getByRole("img", { name: "Open findings by repository" });
  expect(await chart.getAttribute("aria-labelledby")).toBe("wide-map-title wide-map-desc");
  const colors = await chart
    .locator("path[fill='var(--critical)']")
    .first()
    .evaluate((path) => getComputedStyle(path).fill);
  expect(colors).toBe("rgb(211, 28, 70)");
  expect(tab.complaints).toEqual([]);
});

inBrowser("no label of the map goes beyond its field, in whichever letters", async () => {
  const NAMES = [
    "illicit.litter/fil-ter/trial",
    "registry.example.com/team/service",
    "WWW-MMM",
    "支付网关服务最新版本",
    "שלום",
  ];
  const repositories = sampleModel(40).repositories.map((row, index) => ({
    ...row,
    repository: `${(NAMES[index % NAMES.length] ?? "").repeat(9)}-${index}`,
  }));
  for (const width of [1280, 390]) {
    await using tab = await open({ ...sampleModel(), repositories }, "en", { viewport: { width, height: 800 } });
    const { labels, beyond } = await tab.page.evaluate(() => {
      const drawn = [...document.querySelectorAll("#where figure svg")].filter(
        (svg) => svg.getBoundingClientRect().width > 0,
      );
      const texts = drawn.flatMap((svg) => [...svg.querySelectorAll("text")]);
      const fields = drawn.flatMap((svg) =>
        [...svg.querySelectorAll("path")].map((one) => one.getBoundingClientRect()),
      );
      const outside = texts.filter((text) => {
        const { left, top, bottom, right } = text.getBoundingClientRect();
        // The field in which the label begins is the smallest around its first letters.
        const around = fields
          .filter(
            (field) =>
              field.left <= left + 2 && field.right > left + 2 && field.top <= top + 2 && field.bottom >= bottom - 2,
          )
          .toSorted((a, b) => a.width - b.width)[0];
        return around === undefined || right > around.right;
      });
      return { labels: texts.length, beyond: outside.map((text) => text.textContent) };
    });
    expect(labels).toBeGreaterThan(10);
    expect(beyond).toEqual([]);
  }
});

inBrowser("one repository is a line of a table, and no picture of one color", async () => {
  const { repositories, ...model } = sampleModel();
  await using tab = await open({
    ...model,
    repositories: repositories.slice(0, 1).map((row) => ({ ...row, findings: counts(3) })),
  });
  const section = tab.page.locator("#where");
  expect([await section.locator("figure").count(), await section.locator("tbody tr:visible").count()]).toEqual([0, 1]);
});
