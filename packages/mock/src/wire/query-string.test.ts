import fc from "fast-check";
import { expect, test } from "vitest";

import { compareText, encodeRfc3986, parsePairs, valueOf } from "./query-string.js";

test("decodes names and values, a plus as a space", () => {
  expect(parsePairs("a=1&b%20c=x+y%2B&d=&e&=f")).toEqual([
    { name: "a", value: "1", hasValue: true },
    { name: "b c", value: "x y+", hasValue: true },
    { name: "d", value: "", hasValue: true },
    { name: "e", value: "", hasValue: false },
    { name: "", value: "f", hasValue: true },
  ]);
  expect(parsePairs("")).toEqual([]);
});

test("leaves broken percent signs as they are", () => {
  expect(parsePairs("a=100%&b=%E4%B8")).toMatchObject([{ value: "100%" }, { value: "%E4%B8" }]);
});

test("finds the first value of a name", () => {
  expect(valueOf(parsePairs("a=1&a=2"), "a")).toBe("1");
  expect(valueOf(parsePairs("a=1"), "b")).toBeUndefined();
});

test("encodes as RFC 3986 asks", () => {
  expect(encodeRfc3986("aZ09-._~ !'()*+/中")).toBe("aZ09-._~%20%21%27%28%29%2A%2B%2F%E4%B8%AD");
});

test("reads back what it wrote", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }))), (given) => {
      const text = given.map(([name, value]) => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`).join("&");
      expect(parsePairs(text).map(({ name, value }) => [name, value])).toEqual(given);
    }),
  );
});

test("takes any text without throwing, and can encode what it read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const sent = Buffer.from(text).toString();
      for (const { name, value } of parsePairs(sent))
        expect(encodeRfc3986(name + value)).toMatch(/^[A-Za-z0-9\-._~%]*$/);
    }),
  );
});

test("sorts as the signatures do", () => {
  expect(["b", "InstanceIds.2", "a", "InstanceIds.12", "B"].toSorted(compareText)).toEqual([
    "B",
    "InstanceIds.12",
    "InstanceIds.2",
    "a",
    "b",
  ]);
  expect(compareText("a", "a")).toBe(0);
});
