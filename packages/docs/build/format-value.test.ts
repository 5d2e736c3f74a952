import { expect, test } from "vitest";
import { formatCode, formatJson } from "./format-value.ts";

const long = { Name: "a".repeat(50), Values: ["b".repeat(50)], "x-y": [] };

test("keeps a short value on one line", () => {
  expect(formatJson({ Limit: 1, Filters: [{ Name: "n" }] })).toBe('{ "Limit": 1, "Filters": [{ "Name": "n" }] }');
  expect(formatCode({ Limit: 1, "x-y": [true, null] })).toBe('{ Limit: 1, "x-y": [true, null] }');
});

test("writes JSON that parses to the same value, however long", () => {
  const deep = { List: [long, [long]], empty: {} };
  expect(JSON.parse(formatJson(deep))).toEqual(deep);
});

test("breaks a long value into lines with a comma after each in code", () => {
  expect(formatCode(long)).toBe(`{\n  Name: "${"a".repeat(50)}",\n  Values: ["${"b".repeat(50)}"],\n  "x-y": [],\n}`);
});
