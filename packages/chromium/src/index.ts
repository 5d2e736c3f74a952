import { existsSync } from "node:fs";

import { type Browser, type BrowserContextOptions, type Page, chromium } from "playwright-core";

/** Where Debian's package puts the browser. */
const EXECUTABLE = "/usr/bin/chromium";

/**
 * True if the tests in a browser run. A machine without one skips them; CI installs it, and there its absence is a failure.
 */
export const hasBrowser: boolean = existsSync(EXECUTABLE) || process.env["CI"] === "true";

/** Starts Debian's Chromium without anything in it that talks to its makers. */
export async function launchChromium(): Promise<Browser> {
  if (!existsSync(EXECUTABLE))
    throw new Error(`${EXECUTABLE} is not there. Install it: apt-get update && apt-get install -y chromium`);
  return chromium.launch({
    executablePath: EXECUTABLE,
    timeout: 200_000,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A tab that writes down everything that should not happen. */
export interface WatchedPage extends AsyncDisposable {
  readonly page: Page;
  /** Errors of scripts and in the console, and requests to other hosts, which are not let through. */
  readonly complaints: readonly string[];
}

/**
 * Opens a tab in a context of its own.
 *
 * @param origin - The only place that it may talk to.
 */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(200_000);
  const complaints: string[] = [];
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith(origin) || url.startsWith("data:")) return route.continue();
    complaints.push(`request to ${url}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`console: ${message.text()}`);
  });
  return { page, complaints, [Symbol.asyncDispose]: () => context.close() };
}
