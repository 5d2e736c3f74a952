import fc from "fast-check";
import { expect, test } from "vitest";

import { quoted } from "./text.js";

test("a text as JSON is what JSON.stringify writes, for every character", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(text, (given) => expect(quoted(given)).toBe(JSON.stringify(given))),
    { examples: [['"'], ["\\"], ["\u007f"], ["\ud800"], ["\u2028"], ["a]b[c"], ["~ !#"]] },
  );
});
