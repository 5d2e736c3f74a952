import fc from "fast-check";
import { expect, test } from "vitest";

import { jsonText, parseJson, withNumbers } from "./exact-json.js";

test("integers keep all their digits, in both directions, and only they become bigints", () => {
  expect(jsonText({ a: 9007199254740993n, b: [1] })).toBe('{"a":9007199254740993,"b":[1]}');
  expect(parseJson('{"a":9007199254740993,"b":1,"c":1e20}')).toEqual({ a: 9007199254740993n, b: 1, c: 1e20 });
  expect(withNumbers({ a: [5n], b: 9007199254740993n })).toEqual({ a: [5], b: 9007199254740993n });
});

test("what nobody sees is escaped, and says the same", () => {
  fc.assert(
    fc.property(
      fc.anything({ values: [fc.string({ unit: "binary" })] }),
      fc.constantFrom(undefined, 2),
      (value, indent) => {
        const plain = JSON.stringify(value) ?? "null";
        const text = jsonText(value, indent);
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u200b\u{e0000}-\u{e007f}]/u);
        expect(JSON.parse(text)).toEqual(JSON.parse(plain));
      },
    ),
  );
  expect(jsonText("\u0080\u007f\u{e0041}")).toBe('"\\u0080\\u007f\\udb40\\udc41"');
});
