import { hasBrowser, launchChromium, openPage } from "@plimsoll/chromium";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { type SiteServer, serveSite } from "./built-site.ts";

let browser: Browser;
/** The site as it was built, served for the tests of one file. */
export let server: SiteServer;

beforeAll(async () => {
  if (!hasBrowser) return;
  browser = await launchChromium();
  server = await serveSite();
});

afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

/** A test that is skipped where there is no browser. */
// oxlint-disable-next-line vitest/no-disabled-tests, vitest/valid-title, vitest/expect-expect -- makes tests
export const inBrowser = test.skipIf(!hasBrowser);

/** Opens a tab for the site. */
export const open = (options?: Parameters<typeof openPage>[2]): ReturnType<typeof openPage> =>
  openPage(browser, server.url, options);

/** Width of all that can be scrolled to, in CSS pixels. */
export const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
