import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * Lists violations that axe finds in a page with all its details open.
 *
 * @param part - Selector of the part to look at. @default all of it
 */
export async function findings(page: Page, part = "html"): Promise<string[]> {
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    // The script above sets it.
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await tool.run(selector);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }, part);
}
