import { expect, test } from "vitest";

import { type Line, isMet } from "./line.ts";

const line: Line = {
  what: "w",
  who: "o",
  figure: { value: 30, unit: "milliseconds" },
  ratio: { median: 1.25, min: 1, max: 2 },
};

test.each([
  { name: "a ratio at its limit is met", bar: { of: "ratio", limit: "at most", value: 1.25 }, met: true },
  { name: "a ratio over its limit is not", bar: { of: "ratio", limit: "at most", value: 1.24 }, met: false },
  { name: "a ratio under what it must reach is not", bar: { of: "ratio", limit: "at least", value: 1.26 }, met: false },
  { name: "a figure within its limit is met", bar: { of: "figure", limit: "at most", value: 30 }, met: true },
] as const)("$name", ({ bar, met }) => {
  expect(isMet({ ...line, bar })).toBe(met);
});

test("a line without a bar is neither met nor missed", () => {
  expect(isMet(line)).toBeUndefined();
});

test("a bar on a ratio that was not measured is missed", () => {
  const { ratio: _, ...unmeasured } = line;
  expect(isMet({ ...unmeasured, bar: { of: "ratio", limit: "at most", value: 2 } })).toBe(false);
});
