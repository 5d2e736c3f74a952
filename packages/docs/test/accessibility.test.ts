import { expect } from "vitest";
import { templates } from "./built-site.ts";
import { findings } from "./findings.ts";
import { inBrowser, open, server, widthOf } from "./in-browser.ts";

/** Templates that are looked at in every form; the others once wide and light, and once narrow and dark. */
const THOROUGH = 3;

inBrowser.each(templates)("%s has nothing that axe finds, at two widths, light and dark", async (file) => {
  const isThorough = templates.indexOf(file) < THOROUGH;
  for (const colorScheme of ["light", "dark"] as const) {
    await using tab = await open({ colorScheme });
    await tab.page.goto(server.url + file);
    const usual = colorScheme === "light" ? [1280] : [390];
    for (const width of isThorough ? [1280, 390] : usual) {
      await tab.page.setViewportSize({ width, height: 844 });
      expect([width, colorScheme, await findings(tab.page)]).toEqual([width, colorScheme, []]);
      expect(await widthOf(tab.page)).toBeLessThanOrEqual(width);
    }
    expect(tab.complaints).toEqual([]);
  }
});

inBrowser.each(templates)("%s can be read with JavaScript off", async (file) => {
  await using tab = await open({ javaScriptEnabled: false });
  await tab.page.goto(server.url + file);
  expect(await tab.page.locator("h1").isVisible()).toBe(true);
  expect(await tab.page.locator("#query").isVisible()).toBe(false);
  expect(await tab.page.locator(".try *").count()).toBe(0);
  for (const panel of await tab.page.getByRole("tabpanel").all()) expect(await panel.isVisible()).toBe(true);
  expect(tab.complaints).toEqual([]);
});
