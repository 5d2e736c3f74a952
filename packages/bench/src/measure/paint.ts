import { createRequire } from "node:module";

/** Members of a page that are used here. The types of playwright-core need those of a browser, which others of Node contradict. */
interface Page {
  on(event: "request", hear: (request: { url(): string }) => void): void;
  goto(url: string): Promise<unknown>;
  evaluate<Result>(text: string): Promise<Result>;
}

/** A browser that runs. */
export interface Browser {
  newContext(options: { readonly viewport: { readonly width: number; readonly height: number } }): Promise<{
    newPage(): Promise<Page>;
    close(): Promise<void>;
  }>;
  close(): Promise<void>;
}

interface Playwright {
  readonly chromium: {
    launch(options: { readonly executablePath: string; readonly args: readonly string[] }): Promise<Browser>;
  };
}

/** Figures of a page, by the browser. */
export interface Paint {
  /** Milliseconds from the start of the navigation to the first paint. */
  readonly firstMs: number;
  /** Milliseconds to the paint of the largest text or drawing. */
  readonly largestMs: number;
  /** Bytes of its scripts. */
  readonly scriptBytes: number;
  /** Requests for anything but the page itself. */
  readonly requests: number;
}

/** Starts Debian's Chromium. */
export function startBrowser(): Promise<Browser> {
  const require = createRequire(import.meta.url);
  const { chromium } = require("playwright-core") as Playwright; // see above
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

/**
 * Opens a page in a window of its own.
 *
 * @param url - Its address, of a file or of this machine.
 */
export async function paintOf(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    let requests = -1;
    page.on("request", (request) => {
      if (!request.url().startsWith("data:")) requests += 1;
    });
    await page.goto(url);
    const said = await page.evaluate<readonly [number, number, number]>(`new Promise((resolve) => {
      new PerformanceObserver((list) => {
        const first = performance.getEntriesByName("first-paint")[0];
        const bytes = [...document.scripts].reduce((sum, { text }) => sum + text.length, 0);
        if (first !== undefined) resolve([first.startTime, list.getEntries().at(-1).startTime, bytes]);
      }).observe({ type: "largest-contentful-paint", buffered: true });
    })`);
    const [firstMs, largestMs, scriptBytes] = said;
    return { firstMs, largestMs, scriptBytes, requests };
  } finally {
    await context.close();
  }
}
