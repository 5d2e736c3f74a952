import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";

import { NestingError, yamlData, yamlDocuments } from "./yaml-documents.js";

/** Each makes a text of some levels. Read without a bound, the third takes minutes. */
const SHAPES: readonly (readonly [name: string, make: (levels: number) => string])[] = [
  ["brackets", (levels) => "[".repeat(levels)],
  ["objects", (levels) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`],
  ["keys of keys", (levels) => `${"? ".repeat(levels)}x`],
  ["items of items", (levels) => `${"- ".repeat(levels)}x`],
  ["indented names", (levels) => Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:`).join("\n")],
  ["brackets after a text with as many that close", (levels) => `["${"]".repeat(levels)}",${"[".repeat(levels)}`],
  ["brackets in a second document", (levels) => `a: 1\n---\n${"[".repeat(levels)}`],
];

test.each(SHAPES)("%s are refused beyond 200 levels, however many there are", (_, make) => {
  for (const levels of [201, 3000]) expect(() => yamlDocuments(make(levels), {})).toThrow(NestingError);
});

test("a text of 150 levels is read", () => {
  const text = `${"[".repeat(150)}1${"]".repeat(150)}`;
  expect(yamlData(text)).toEqual(JSON.parse(text));
});

test("the error says where the first level too many is", () => {
  try {
    yamlDocuments(`a:\n  b: ${"[".repeat(500)}`, {});
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ line: 2, column: expect.any(Number) });
  }
});

test("every other text is read as the library reads it", () => {
  const part = fc.constantFrom(
    "a: ",
    "- ",
    "? ",
    "b",
    "1",
    "\n",
    "  ",
    "[",
    "]",
    "{",
    "}",
    ",",
    "'",
    "#x\n",
    "---\n",
    "&a ",
    "*a",
    "|\n",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      const want = parseAllDocuments(text, { prettyErrors: false });
      const got = yamlDocuments(text, {}).documents;
      const seen = (documents: typeof got): unknown =>
        documents.map(({ errors, contents }) => [errors.map(({ code, pos }) => [code, pos]), String(contents)]);
      // An empty text has no document there, and an empty one here.
      if (Array.isArray(want) && want.length > 0) expect(seen(got)).toEqual(seen(want));
      else expect(got.map(({ contents }) => contents)).toEqual([null]);
    }),
  );
});

test("data of several documents, or of a broken one, is refused with its place", () => {
  expect(() => yamlData("a: 1\n---\nb: 2\n")).toThrow("there is more than one document at line 2, column 1");
  expect(() => yamlData("a: 1\nb: [\n")).toThrow(/ at line 3, column 1$/);
});
