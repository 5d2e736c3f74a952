import fc from "fast-check";
import { expect, test } from "vitest";

import { visible, visibleLines } from "./visible.js";

test.for([
  { name: "a line break", given: "a\r\nplimsoll: all clean", want: "a\\r\\nplimsoll: all clean" },
  { name: "a sequence for the terminal", given: "\u001b[2J\u0007", want: "\\u001b[2J\\u0007" },
  { name: "the same in one character of C1", given: "\u009b2J\u0080", want: "\\u009b2J\\u0080" },
  { name: "DEL and the null character", given: "a\u007f\u0000", want: "a\\u007f\\u0000" },
  { name: "a turn of direction", given: "\u202egnp.xgin\u2066\u061c", want: "\\u202egnp.xgin\\u2066\\u061c" },
  { name: "zero width", given: "a\u200bb\u2060\ufeff\u00ad", want: "a\\u200bb\\u2060\\ufeff\\u00ad" },
  { name: "a mark of annotation", given: "a\ufff9b", want: "a\\ufff9b" },
  { name: "a separator of lines", given: "a\u2028b\u2029", want: "a\\u2028b\\u2029" },
  { name: "a tag character", given: "a\u{e0041}", want: "a\\u{e0041}" },
  { name: "a tag character in a flag", given: "🏴\u{e0067}\u{e007f}", want: "🏴\\u{e0067}\\u{e007f}" },
  { name: "a variation selector without emoji", given: "nginx\ufe0f", want: "nginx\\ufe0f" },
  { name: "a joiner without emoji", given: "a\u200db", want: "a\\u200db" },
  {
    name: "a pile of marks",
    given: `a${"\u0301\u0323".repeat(4)}b`,
    want: `a\u0301\u0323\u0301\u0323${"\\u0301\\u0323".repeat(2)}b`,
  },
  { name: "half of a surrogate pair", given: "a\ud800", want: "a\\ud800" },
])("$name is written out", ({ given, want }) => {
  expect(visible(given)).toBe(want);
});

test.for([
  "容器镜像:1.0",
  "e\u0301",
  "\u05e9\u05c1\u05bc\u05b8\u0591",
  "ที่นี่",
  "👩‍💻 👨‍👩‍👧‍👦 ❤️ 1️⃣ 🇨🇳 👍🏽",
  "C:\\new\\table",
  "𠀀",
  "",
])("%s stays as it is", (text) => {
  expect(visible(text)).toBe(text);
  expect(visibleLines(text)).toBe(text);
});

test("nothing hidden is left of any text, and visible text is not touched", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
      const shown = visible(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u200b\u2028\u2029\u{e0000}-\u{e0fff}]/u);
      expect(visible(shown)).toBe(shown);
    }),
    { numRuns: 1000 },
  );
});

test("our own line breaks stay where they are asked for, and nothing else does", () => {
  expect(visibleLines("one\ntwo\r\n\u001b[1m")).toBe("one\ntwo\\r\n\\u001b[1m");
});
