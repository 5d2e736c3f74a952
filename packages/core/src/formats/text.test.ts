import fc from "fast-check";
import { expect, test } from "vitest";

import { quoted } from "./text.js";

test("a text as JSON is what JSON.stringify writes, for every character", () => {
  const examples: [string][] = [['"'], ["\\"], ["\u007f"], ["\ud800"], ["\u2028"], ["a]b[c"], ["~ !#"]];
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
      expect(quoted(text)).toBe(JSON.stringify(text));
    }),
    { examples },
  );
});
