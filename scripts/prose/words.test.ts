import { globSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

/** Names of our own for what the field has names for: see CONTEXT.md. */
const PRIVATE_NAMES =
  /\b(?:class|interface|type) (?:Keeper|Shelf|Desk|Doorkeeper|Trail|Encounter|Asked|Left|Prospect|TimeIsUp|Complaint)\b|\b(?:letGo|findKey|keyFinder|keyOf)\b/;

/** "A day that is none" is not English; "there is none" is. */
const IS_NONE = /(?<![Tt]here )\b(?:is|are) none\b/;

/** Turns of phrase that sound translated, with what to write instead. */
const TRANSLATED = {
  "is not a X":
    /(?<![Tt]here )(?<![Hh]ere )\b(?:is|are) no (?!longer\b|more\b|way\b|one\b|proof\b|wider\b|line\b|file\b|value\b|write\b|burden\b)[a-z]+/,
  "called with, told about": /\b[Hh]ears (?:of|how|that|what|once|each|errors)\b/,
  "read completely": /\bread whole\b/,
  continued: /\bgone on with\b/,
  "no longer in progress": /\bunder way no more\b/,
  forever: /\bfor ever\b/,
  "the outcome of": /\bwhat (?:became|becomes) of\b/,
};

const sources = globSync(["packages/*/**/*.ts", "specs/**/*.ts", "scripts/**/*.ts"], {
  exclude: ["**/node_modules/**", "**/dist/**", "**/generated/**", "**/.*/**", "scripts/prose/words.test.ts"],
});

function found(pattern: RegExp): readonly string[] {
  return sources.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}

test("names are those of the field", () => {
  expect(found(PRIVATE_NAMES)).toEqual([]);
});

test('no sentence says of a thing that it "is none"', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(found(IS_NONE)).toEqual([]);
});

test.each(Object.entries(TRANSLATED))("a sentence says %j in plain English", (_, pattern) => {
  expect(found(pattern)).toEqual([]);
});
