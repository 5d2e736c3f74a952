import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { VIEW_TYPES } from "./expression-types.js";

const GUIDE = join(import.meta.dirname, "../../../docs/guides/cli.md");

test("the guide names every member of findings and images that an expression can ask, and no other", () => {
  const [, text = ""] = /\n- \*\*when\*\* is ([^]*?)\n- \*\*/.exec(readFileSync(GUIDE, "utf8")) ?? [];
  const [, finding = "", image = ""] = /`f` has ([^]*)`image` has ([^]*?)\. /.exec(text) ?? [];
  const namesIn = (words: string): readonly string[] => [...words.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
  const fieldsOf = (name: string): readonly string[] => {
    const fields = VIEW_TYPES.find((type) => type.name === name)?.fields ?? {};
    return Object.entries(fields).flatMap(([field, type]) => [field, ...fieldsOf(type)]);
  };
  expect(namesIn(finding)).toEqual(fieldsOf("Finding"));
  expect(namesIn(image)).toEqual(fieldsOf("Image"));
});
