import fc from "fast-check";
import { expect, test } from "vitest";

import { fromJson, toJson } from "./json.js";

test("every whole number beyond 2^53 keeps its digits, also beside numbers and texts of digits", () => {
  const large = fc.bigInt().filter((value) => !Number.isSafeInteger(Number(value)));
  const { data } = fc.letrec((tie) => ({
    data: fc.oneof(
      large,
      fc.string(),
      fc.constant("12345678901234567890"),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e15, min: -1e15 }),
      tie("list"),
      tie("record"),
    ),
    list: fc.array(tie("data"), { maxLength: 4 }),
    record: fc.dictionary(
      fc.string().filter((key) => key !== "__proto__"),
      tie("data"),
      { maxKeys: 4 },
    ),
  }));
  fc.assert(
    fc.property(data, (value) => {
      expect(toJson(fromJson(toJson(value)))).toBe(toJson(value));
    }),
  );
  expect(fromJson(toJson({ size: 9_007_199_254_740_993n, text: "9007199254740993" }))).toEqual({
    size: 9_007_199_254_740_993n,
    text: "9007199254740993",
  });
});
