import fc from "fast-check";
import { expect, test } from "vitest";

import { centsOf, usdOf, usdText } from "./money.js";

test.each([
  [0.25, 25],
  [0.29, 29],
  [1.13, 113],
  [0, 0],
  [0.225, undefined],
  [0.005, undefined],
  [-0.25, undefined],
  [Number.NaN, undefined],
  [Infinity, undefined],
  [1e300, undefined],
])("USD %d is %s cents", (usd, cents) => {
  expect(centsOf(usd)).toBe(cents);
});

test("cents survive being written as dollars", () => {
  fc.assert(fc.property(fc.nat(10 ** 9), (cents) => centsOf(usdOf(cents)) === cents));
});

test.each([
  [0, "0.00"],
  [5, "0.05"],
  [75, "0.75"],
  [123_450, "1234.50"],
])("%i cents are written %s", (cents, text) => {
  expect(usdText(cents)).toBe(text);
});
