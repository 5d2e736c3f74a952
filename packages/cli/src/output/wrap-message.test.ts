import fc from "fast-check";
import { expect, test } from "vitest";

import { widthOf } from "./text-width.js";
import { wrapMessage } from "./wrap-message.js";

test("a message goes over lines with an indent where a terminal ends, and stays whole where there is room", () => {
  const text = "plimsoll: nothing is known about 28 images, no scan license and never scanned: a:1, b:1.";
  expect(wrapMessage(text, { isTTY: true, columns: 50 })).toBe(
    "plimsoll: nothing is known about 28 images, no\n  scan license and never scanned: a:1, b:1.",
  );
  expect(wrapMessage(text, { isTTY: true, columns: 100 })).toBe(text);
  expect(wrapMessage(text, {})).toBe(text);
});

test("no line is wider than the terminal or 190 columns, and nothing but blanks is lost", () => {
  const anyText = fc
    .array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 250 }))
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(anyText, fc.option(fc.integer({ min: 40, max: 200 }), { nil: undefined }), (text, columns) => {
      const wrapped = wrapMessage(text, columns === undefined ? {} : { isTTY: true, columns });
      for (const line of wrapped.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(columns ?? 190);
      const bare = (some: string): string => some.replaceAll(/[ \n]/g, "");
      expect(bare(wrapped)).toBe(bare(text));
    }),
  );
});

test("a line that is indented stays so, and goes on beyond its indent", () => {
  expect(
    wrapMessage("plimsoll: wrong:\n  file.yaml:7:9: this region is one of the other cloud", {
      isTTY: true,
      columns: 40,
    }),
  ).toBe("plimsoll: wrong:\n  file.yaml:7:9: this region is one of\n    the other cloud");
});

test("blanks of other scripts, which break nothing, are not lost at the beginning of a line", () => {
  const text = ` \u00a0\u3000${"word ".repeat(20)}`;
  expect(wrapMessage(text, { isTTY: true, columns: 40 })).toMatch(/^ \u00a0\u3000word/);
});
