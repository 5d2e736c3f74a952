/**
 * `pnpm docs:picture`: draws parts of a report for the front page of the documentation, light and dark, for wide screens and for narrow
 * ones. The report is of three accounts of both clouds on emulators, of thirty days, which takes some minutes.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { reportOfThirtyDays } from "./picture/thirty-days.js";

/** The part of the browser that is used. Its own types need those of web pages, which scripts do without. */
interface Browser extends AsyncDisposable {
  newPage(options: object): Promise<Page>;
}

interface Page {
  goto(address: string): Promise<unknown>;
  addStyleTag(style: { readonly content: string }): Promise<unknown>;
  close(): Promise<void>;
  context(): { newCDPSession(page: Page): Promise<{ send(name: string, options: object): Promise<{ data: string }> }> };
}

/** A picture of the report. */
interface Picture {
  /** End of the name of its file. */
  readonly suffix: string;
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for each of the page. */
  readonly scale: number;
  /** Style that leaves away what it has no room for. */
  readonly style: string;
}

/** Rows of a table that show what it is. */
const ROWS = "#changed label, #changed input, #changed tbody tr:nth-child(n + 6)";

const PICTURES: readonly Picture[] = [
  { suffix: "", width: 920, height: 862, scale: 1, style: hide("nav", "#complete", "#first", ROWS) },
  { suffix: "-narrow", width: 390, height: 668, scale: 2, style: hide("nav", "#complete", "#first", "#changed") },
];

const chromium = (await import(new URL("../packages/chromium/src/index.ts", import.meta.url).href)) as {
  readonly launchChromium: () => Promise<Browser>; // see above
};

const target = join(import.meta.dirname, "../packages/docs/guides");
const folder = mkdtempSync(join(tmpdir(), "plimsoll-picture-"));
try {
  const report = await reportOfThirtyDays(folder);
  await using browser = await chromium.launchChromium();
  for (const theme of ["light", "dark"] as const)
    for (const picture of PICTURES)
      writeFileSync(join(target, `report-${theme}${picture.suffix}.webp`), await draw(browser, report, theme, picture));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function hide(...parts: readonly string[]): string {
  return `${parts.join(", ")} { display: none }`;
}

/** A picture as WebP, which Playwright does not offer and the browser does. */
async function draw(
  browser: Browser,
  report: string,
  colorScheme: "dark" | "light",
  { width, height, scale, style }: Picture,
): Promise<Buffer> {
  const viewport = { width, height };
  const page = await browser.newPage({
    viewport,
    colorScheme,
    deviceScaleFactor: scale,
    reducedMotion: "reduce",
    // The policy of the report forbids a style that it does not know, and so that of this script.
    bypassCSP: true,
  });
  await page.goto(pathToFileURL(report).href);
  await page.addStyleTag({ content: style });
  const devTools = await page.context().newCDPSession(page);
  const { data } = await devTools.send("Page.captureScreenshot", { format: "webp", quality: 80 });
  await page.close();
  return Buffer.from(data, "base64");
}
