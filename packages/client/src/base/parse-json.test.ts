import fc from "fast-check";
import { expect, test } from "vitest";

import { jsonParser, parseJson } from "./parse-json.js";

test("an integer beyond 2^53 arrives whole, as a bigint or as text", () => {
  const text = '{"List":[{"Size":9007199254740993,"Offset":-9007199254740995}]}';
  expect(parseJson(text)).toEqual({ List: [{ Size: 9007199254740993n, Offset: -9007199254740995n }] });
  expect(jsonParser("string")(text)).toEqual({ List: [{ Size: "9007199254740993", Offset: "-9007199254740995" }] });
});

test("numbers that fit stay numbers next to one that does not", () => {
  expect(parseJson("[9007199254740991, -9007199254740991, 1.5, 12345678901234567.25, 1e30, 9007199254740992]")).toEqual(
    [9007199254740991, -9007199254740991, 1.5, 12345678901234568, 1e30, 9007199254740992n],
  );
});

test("digits in a text are not a number", () => {
  const text = '{"ImageID":"sha256:99999999999999999999","Note":" 12345678901234567890, and more"}';
  expect(parseJson(text)).toEqual({ ImageID: "sha256:99999999999999999999", Note: " 12345678901234567890, and more" });
});

test("a byte order mark is not part of the JSON", () => {
  expect(parseJson('\ufeff{"a": 9007199254740993}')).toEqual({ a: 9007199254740993n });
  expect(parseJson("\ufeff\ufeff{}")).toBeUndefined();
});

test("what is not JSON is nothing", () => {
  expect(parseJson("<html>9999999999999999999</html>")).toBeUndefined();
  expect(parseJson('{"cut": 1')).toBeUndefined();
});

test("every integer survives, wherever it stands", () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n })),
      fc.string().filter((name) => name !== "one" && name !== "__proto__"),
      (integers, name) => {
        const text = `{${JSON.stringify(name)}:[${integers.join(",")}],"one":[${integers.map((value) => `{"v": ${value}}`).join(" , ")}]}`;
        const back = parseJson(text) as Record<string, unknown[]>; // it was written so
        expect(back[name]?.map((value) => BigInt(value as bigint | number))).toEqual(integers);
        expect(back["one"]?.map((item) => BigInt((item as { v: bigint | number }).v))).toEqual(integers);
      },
    ),
  );
});

test("an integer of 16 digits is found wherever it begins", () => {
  for (let blanks = 0; blanks <= 40; blanks++) {
    const text = `[${" ".repeat(blanks)}9007199254740993,1]`;
    expect(parseJson(text)).toEqual([9007199254740993n, 1]);
  }
});

test("an integer of 16 digits is found behind a digest, a fraction or digits in a text, however far behind", () => {
  for (const long of ['"sha256:99999999999999999999999999999999"', "3.0999999046325684", '"12345678901234567"'])
    for (let blanks = 0; blanks <= 40; blanks++) {
      const [, large] = parseJson(`[${long},${" ".repeat(blanks)}9007199254740993]`) as unknown[]; // it was written so
      expect(large).toBe(9007199254740993n);
    }
});
