import { expect, test } from "vitest";
import { prettyJson } from "./pretty-json.ts";

test.each([
  { a: [1, { b: 'x, {y}: ["z\\' }], c: {}, d: [], e: null, f: -1.5e3, g: true },
  [],
  {},
  "text",
  7,
  [[], [[{}]]],
])("writes JSON as its own writer does", (value) => {
  expect(prettyJson(JSON.stringify(value))).toBe(JSON.stringify(value, undefined, 2));
  expect(prettyJson(JSON.stringify(value, undefined, 7))).toBe(JSON.stringify(value, undefined, 2));
});

test("leaves numbers as they are written", () => {
  expect(prettyJson('{"id":12345678901234567890,"rate":1.0}')).toBe(
    '{\n  "id": 12345678901234567890,\n  "rate": 1.0\n}',
  );
});

test("shows an answer that was cut off", () => {
  expect(prettyJson('{"a":[1,')).toBe('{\n  "a": [\n    1,\n    ');
});
