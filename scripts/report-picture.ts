/**
 * `pnpm docs:picture`: draws the top of the report for the front page of the documentation, light and dark. The report is the
 * one of `pnpm demo`, of fewer images: Tencent Cloud on an emulator, read into a store.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { buildCommand } from "./plimsoll/build-command.ts";
import { startEmulator } from "./plimsoll/emulator.ts";
import { run } from "./run.ts";

/** The part of the browser that is used. Its own types need those of web pages, which scripts do without. */
interface Browser extends AsyncDisposable {
  newPage(options: object): Promise<Page>;
}

interface Page {
  goto(address: string): Promise<unknown>;
  close(): Promise<void>;
  context(): { newCDPSession(page: Page): Promise<{ send(name: string, options: object): Promise<{ data: string }> }> };
}

const chromium = (await import(new URL("../packages/chromium/src/index.ts", import.meta.url).href)) as {
  readonly launchChromium: () => Promise<Browser>; // see above
};

const SIZE = { width: 1200, height: 760 };

const target = join(import.meta.dirname, "../packages/docs/guides");
const folder = mkdtempSync(join(tmpdir(), "plimsoll-picture-"));
try {
  const report = await makeReport(folder);
  await using browser = await chromium.launchChromium();
  for (const theme of ["light", "dark"] as const)
    writeFileSync(join(target, `report-${theme}.webp`), await draw(browser, report, theme));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @returns Path of the report. */
async function makeReport(cwd: string): Promise<string> {
  const command = await buildCommand(join(import.meta.dirname, ".."));
  const emulator = await startEmulator(command, ["--images", "80"]);
  try {
    for (const line of ["sync --cloud tencent --store store.db", "report --store store.db --out report.html"]) {
      const { code, stderr } = await run(process.execPath, [command, ...line.split(" ")], {
        cwd,
        env: emulator.environment,
      });
      if (code !== 0) throw new Error(`plimsoll ${line} ended with code ${code}:\n${stderr}`);
    }
  } finally {
    await emulator.stop();
  }
  return join(cwd, "report.html");
}

/** A picture as WebP, which Playwright does not offer and the browser does. */
async function draw(browser: Browser, report: string, colorScheme: "dark" | "light"): Promise<Buffer> {
  const page = await browser.newPage({ viewport: SIZE, colorScheme, reducedMotion: "reduce" });
  await page.goto(pathToFileURL(report).href);
  const devTools = await page.context().newCDPSession(page);
  const { data } = await devTools.send("Page.captureScreenshot", { format: "webp", quality: 80 });
  await page.close();
  return Buffer.from(data, "base64");
}
