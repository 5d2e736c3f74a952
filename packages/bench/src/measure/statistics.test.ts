import { expect, test } from "vitest";

import { median, ratioOf } from "./statistics.ts";

test("the median is the middle value, or the mean of the two in the middle", () => {
  expect(median([10, 1, 2])).toBe(2);
  expect(median([10, 1, 2, 4])).toBe(3);
  expect(() => median([])).toThrow(RangeError);
});

test("a ratio is taken round by round, so that a slow round does not count", () => {
  const ratio = ratioOf([2, 20, 3], [1, 10, 1]);
  expect(ratio).toEqual({ median: 2, min: 2, max: 3 });
});

test("rounds without a pair have no ratio", () => {
  expect(() => ratioOf([1, 2], [1])).toThrow(RangeError);
  expect(() => ratioOf([1], [1, 2])).toThrow(RangeError);
});
