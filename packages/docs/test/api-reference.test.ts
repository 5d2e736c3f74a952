import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { documentedPackages } from "../build/packages.ts";

const read = (file: string): string => readFileSync(new URL(`../site/${file}`, import.meta.url), "utf8");

test.each(documentedPackages)("$name has a reference that loads nothing from elsewhere", ({ name, href }) => {
  const text = read(href.slice(1));
  expect(text).toContain(`<h1>Module ${name}</h1>`);
  expect(text).toContain("default-src 'none'");
  expect(text).not.toMatch(/<(?:script|img)[^>]*src="https?:|<link[^>]*href="https?:/);
});

test.each([
  ["client.RetryOptions", "tsd-tag-default"],
  ["mock.MockOptions", "tsd-tag-default"],
])("the reference of %s says what its options are without being set", (name, mark) => {
  expect(read(`reference/packages/interfaces/_plimsoll_${name}.html`)).toContain(mark);
});
