import { expect, test } from "vitest";

import { severitiesIn } from "./severities.js";

const parse = severitiesIn(["critical", "high", "medium", "low"]);

test.each([
  ["high", ["high"]],
  ["high,critical", ["critical", "high"]],
  ["high+", ["critical", "high"]],
  ["critical+", ["critical"]],
  ["medium+,low", ["critical", "high", "medium", "low"]],
])("--severity %s is exactly %j", (text, want) => {
  expect(parse(text)).toEqual(want);
});

test("--severity may be given several times", () => {
  expect(parse("low", parse("critical"))).toEqual(["critical", "low"]);
});

test.each(["worst", "HIGH", "high++", "+", "none", "high-"])(
  "--severity %s is refused with what is allowed",
  (text) => {
    expect(() => parse(text)).toThrow("Allowed are critical, high, medium, low; with a plus also the worse ones");
  },
);
