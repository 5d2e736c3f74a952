import { expect, test } from "vitest";

import { slowestText } from "./slowest-text.ts";

test("names the ten files that took longest, the slowest first", () => {
  const files = Array.from({ length: 30 }, (_, index) => ({ file: `${index}.test.ts`, seconds: index }));
  const lines = slowestText(files).trim().split("\n");
  expect(lines).toHaveLength(11);
  expect(lines[1]).toMatch(/^ *29\.0 s {2}29\.test\.ts$/);
  expect(lines.at(-1)).toMatch(/20\.0 s/);
});

test("says nothing if no file took long", () => {
  expect(slowestText([{ file: "a.test.ts", seconds: 9.9 }])).toBe("");
});
