import { expect, test } from "vitest";
import { movable } from "./movable.ts";

const SITE = "https://docs.test/plimsoll";

test.each([
  ["index.html", '<a href="/guides/cli.html#in-a-pipeline">', '<a href="guides/cli.html#in-a-pipeline">'],
  ["index.html", '<a href="/">', '<a href="index.html">'],
  ["zh-cn/api/tcss/A.html", '<link href="/_astro/a.css">', '<link href="../../../_astro/a.css">'],
  ["api/errors.html", '<option value="/api/errors.html">', '<option value="errors.html">'],
  ["api/errors.html", '<a href="//other.test/"> <a href="#top">', '<a href="//other.test/"> <a href="#top">'],
])("in %s, %s begins at the page", (file, text, want) => {
  expect(movable(file, text, SITE)).toBe(want);
});

test("the page of what is not found is shown under any address, and begins its links at the site", () => {
  expect(movable("404.html", '<a href="/index.html">', SITE)).toBe('<a href="/plimsoll/index.html">');
});

test("whole addresses are those of the site in its folder", () => {
  const canonical = (site: string): string => `<link rel="canonical" href="${site}/api/errors.html">`;
  expect(movable("api/errors.html", canonical("https://docs.test"), SITE)).toBe(canonical(SITE));
  expect(movable("api/errors.html", canonical("https://docs.test"), "https://docs.test")).toBe(
    canonical("https://docs.test"),
  );
});
