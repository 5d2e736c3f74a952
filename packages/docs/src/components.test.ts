import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { EVIL } from "../build/fixtures/harbor.ts";
import { breakable, inline, paragraphs } from "../build/inline.ts";

const folder = import.meta.dirname;
const components = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".astro"));

test.each([
  ["a paragraph", paragraphs],
  ["a line", inline],
  ["a name", breakable],
])("markup of a spec is shown, not obeyed, in %s", (_kind, write) => {
  expect(write(EVIL)).not.toContain("<img");
  expect(write(EVIL)).toContain("&lt;img");
});

test("a long name breaks between its words", () => {
  expect(breakable("InvalidParameter.MissingID<")).toBe("Invalid<wbr>Parameter.<wbr>Missing<wbr>ID&lt;");
});

test.each(components)("%s takes HTML only from what escapes markup", (name) => {
  const text = readFileSync(path.join(folder, name), "utf8");
  for (const [, value = ""] of text.matchAll(/set:html=\{([^}]*)/g))
    expect(value).toMatch(/^(?:inline|paragraphs|breakable)\(|^(?:rule)$/);
});
