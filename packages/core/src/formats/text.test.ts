import { expect, test } from "vitest";

import { quoted } from "./text.js";

test("a text as JSON is what JSON.stringify writes, for every character", () => {
  const texts = Array.from({ length: 0x1_0000 }, (_, code) => `a${String.fromCharCode(code)}b`);
  expect(texts.filter((text) => quoted(text) !== JSON.stringify(text))).toEqual([]);
});
