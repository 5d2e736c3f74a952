import fc from "fast-check";
import { expect, test } from "vitest";

import { parseIni } from "./ini.js";

const read = (text: string): unknown => {
  const ini = parseIni(text);
  return typeof ini === "number"
    ? ini
    : Object.fromEntries([...ini].map(([name, map]) => [name, Object.fromEntries(map)]));
};

test.for([
  { name: "sections and values", given: "[a]\nx = 1\ny=2\n[b]\nx=3", want: { a: { x: "1", y: "2" }, b: { x: "3" } } },
  { name: "values before a section", given: "x = 1", want: { "": { x: "1" } } },
  { name: "comments", given: "; one\n# two\n[a] ; three\nx = 1 # four\ny = 2 ; five", want: { a: { x: "1", y: "2" } } },
  { name: "signs of comments inside values", given: "[a]\nx = k#e;y=\n", want: { a: { x: "k#e;y=" } } },
  { name: "quotes", given: "[a]\nx = \"1 2\"\ny = '3'", want: { a: { x: "1 2", y: "3" } } },
  { name: "line ends and the mark of Windows", given: "\uFEFF[a]\r\nx = 1\r\n", want: { a: { x: "1" } } },
  {
    name: "a section in two parts, the last value counting",
    given: "[a]\nx=1\n[b]\n[a]\nx=2",
    want: { a: { x: "2" }, b: {} },
  },
  {
    name: "a colon instead of the sign",
    given: "[a]\nx: 1\ny :2\nz=k:e=y\nw: k=e",
    want: { a: { x: "1", y: "2", z: "k:e=y", w: "k=e" } },
  },
  { name: "names in capitals", given: "[A]\nSecret_ID = X", want: { A: { secret_id: "X" } } },
  { name: "blanks before and behind", given: "  [ a ]  \n\t x \t=  1  \n", want: { a: { x: "1" } } },
  { name: "line ends of old Macs", given: "[a]\rx=1\r", want: { a: { x: "1" } } },
  { name: "an empty value", given: "[a]\nx =\n", want: { a: { x: "" } } },
  { name: "the line that is nothing of it", given: "[a]\n\nsecret\n", want: 3 },
  { name: "a line without a name", given: "= 1", want: 1 },
])("reads $name", ({ given, want }) => {
  expect(read(given)).toEqual(want);
});

test("what is written as usual is read as it was", () => {
  const word = fc.stringMatching(/^[a-z0-9_+/]{1,20}$/);
  fc.assert(
    fc.property(
      fc.dictionary(word, fc.dictionary(word, word, { noNullPrototype: true }), { noNullPrototype: true }),
      fc.constantFrom(" = ", "=", ": ", ":", " : "),
      (sections, sign) => {
        const text = Object.entries(sections).map(
          ([name, values]) =>
            `[${name}]\n${Object.entries(values)
              .map(([key, value]) => `${key}${sign}${value}\n`)
              .join("")}`,
        );
        expect(read(text.join("\n"))).toEqual(sections);
      },
    ),
  );
});
