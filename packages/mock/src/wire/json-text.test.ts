import { expect, expectTypeOf, test } from "vitest";

import type { WithJsonText } from "./json-text.js";
import { JsonText, writeJson } from "./json-text.js";
import { bytesOf } from "./message.js";

interface Item {
  readonly name: string;
}

const items = (text: string): JsonText<Item[]> => JsonText.array<Item>(Buffer.from(text));

test("shows what was written", () => {
  expect(items('{"name":"é"}').text).toBe('[{"name":"é"}]');
});

test.each([
  {
    name: "between others",
    object: { Id: 1, List: items('{"name":"é"},{"name":"b"}'), Name: 'a"b', Absent: undefined },
    want: '{"Id":1,"List":[{"name":"é"},{"name":"b"}],"Name":"a\\"b"}',
  },
  { name: "first and last", object: { List: items('{"name":"a"}') }, want: '{"List":[{"name":"a"}]}' },
  { name: "twice", object: { A: items("1"), Absent: undefined, B: items("2") }, want: '{"A":[1],"B":[2]}' },
  { name: "without items", object: { List: items(""), Total: 0 }, want: '{"List":[],"Total":0}' },
])("puts written members into an object without reading them: $name", ({ object, want }) => {
  expect(String(bytesOf(writeJson(object)))).toBe(want);
  expect(String(bytesOf(writeJson(object, "Response")))).toBe(`{"Response":${want}}`);
});

test("writes an object without such members as one text", () => {
  expect(writeJson({ Name: "é", Absent: undefined, Total: 0 })).toEqual(['{"Name":"é","Total":0}']);
  expect(writeJson({ Absent: undefined }, "Response")).toEqual(['{"Response":{}}']);
});

test("does not take the text of one type for that of another", () => {
  expectTypeOf<JsonText<string[]>>().toExtend<WithJsonText<{ List: string[] }>["List"]>();
  expectTypeOf<JsonText<number[]>>().not.toExtend<WithJsonText<{ List: string[] }>["List"]>();
});
