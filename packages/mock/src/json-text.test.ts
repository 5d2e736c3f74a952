import { expect, expectTypeOf, test } from "vitest";

import type { WithJsonText } from "./json-text.js";
import { JsonText, writeJson } from "./json-text.js";

test("puts written members into an object without reading them", () => {
  const items = JsonText.array<{ readonly id: number }>('{"id":1},{"id":2}');
  expect(writeJson({ List: items, TotalCount: 2, Name: 'a"b', Absent: undefined })).toBe(
    '{"List":[{"id":1},{"id":2}],"TotalCount":2,"Name":"a\\"b"}',
  );
  expect(writeJson({ List: JsonText.array("") })).toBe('{"List":[]}');
});

test("does not take the text of one type for that of another", () => {
  expectTypeOf<JsonText<string[]>>().toExtend<WithJsonText<{ List: string[] }>["List"]>();
  expectTypeOf<JsonText<number[]>>().not.toExtend<WithJsonText<{ List: string[] }>["List"]>();
});
