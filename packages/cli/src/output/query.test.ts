import fc from "fast-check";
import { expect, test } from "vitest";

import { search } from "./query.js";

const rows = [
  { name: "c", size: 9007199254740995n },
  { name: "a", size: 9007199254740993n },
  { name: "b", size: 9007199254740992n },
  { name: "d", size: 5 },
];

test.for([
  { query: "[].size", want: [9007199254740995n, 9007199254740993n, 9007199254740992n, 5] },
  { query: "[?size > `9007199254740992`].name", want: ["c", "a"] },
  { query: "[?size == `9007199254740993`].name", want: ["a"] },
  { query: "[?size >= `9007199254740994`].name", want: ["c"] },
  { query: "[?size > `6`].name", want: ["c", "a", "b"] },
  { query: "sort_by(@, &size)[].name", want: ["d", "b", "a", "c"] },
  { query: "max_by(@, &size).size", want: 9007199254740995n },
  { query: "min([].size)", want: 5 },
  { query: "max([].size)", want: 9007199254740995n },
  { query: "sum([].size)", want: 27021597764222985n },
  { query: "to_string([1].size)", want: "9007199254740993" },
  { query: "type([0].size)", want: "number" },
  { query: "[3].size", want: 5 },
  { query: "length(@)", want: 4 },
])("integers beyond 2^53 are exact in $query", ({ query, want }) => {
  expect(search(rows, query)).toEqual(want);
});

const big = {
  a: 9007199254740993n,
  b: 9007199254740995n,
  n: -9007199254740993n,
  text: "9007199254740993",
  small: 7,
  large: 2n ** 60n + 1n,
};

test.for([
  { query: "a + `1`", want: 9007199254740994n },
  { query: "a - b", want: -2 },
  { query: "a - `2`", want: 9007199254740991 },
  { query: "large - `1`", want: 1152921504606846976n },
  { query: "large - `1` < large", want: true },
  { query: "a * `3`", want: 27021597764222979n },
  { query: "b % `10`", want: 5 },
  { query: "b // `2`", want: 4503599627370497 },
  { query: "n // `2`", want: -4503599627370497 },
  { query: "a / a", want: 1 },
  { query: "-a", want: -9007199254740993n },
  { query: "abs(n)", want: 9007199254740993n },
  { query: "avg([a, b])", want: 9007199254740994n },
  { query: "to_number(text)", want: 9007199254740993n },
  { query: "to_number(text) == a", want: true },
  { query: "to_number(text) + `1` > a", want: true },
  { query: "a + `1` == b - `1`", want: true },
  { query: "`9007199254740993`", want: 9007199254740993n },
  { query: "`[9007199254740993, 1.5]`", want: [9007199254740993n, 1.5] },
  { query: "'`9007199254740993`'", want: "`9007199254740993`" },
  { query: "small + `1.5`", want: 8.5 },
  { query: "[a, b] | sort_by(@, &(-@))", want: [9007199254740995n, 9007199254740993n] },
  { query: "`9007199254740991` + `2`", want: 9007199254740993n },
])("$query is exact", ({ query, want }) => {
  expect(search(big, query)).toEqual(want);
});

test.for([
  { query: "a + `0.5`", want: /one is beyond 2\^53, the other is not an integer/ },
  { query: "a % `0`", want: /divide by zero/ },
  { query: "a + text", want: /not-a-number/ },
])("$query is refused with a sentence", ({ query, want }) => {
  expect(() => search(big, query)).toThrow(want);
});

const integer = fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n });

test("a message about an expression ends with one period, whether the library wrote one or not", () => {
  expect(() => search({ id: null }, "length(id)", "--where")).toThrow(/received type null instead\. It takes JMESPath/);
  expect(() => search({}, "nofn(id)", "--where")).toThrow(/Unknown function: nofn\(\)\. It takes JMESPath/);
});

test("whatever is calculated with integers is the exact result, or a refusal", () => {
  const operations = {
    "+": (a: bigint, b: bigint) => a + b,
    "-": (a: bigint, b: bigint) => a - b,
    "*": (a: bigint, b: bigint) => a * b,
    "%": (a: bigint, b: bigint) => a % b,
  };
  const operator = fc.constantFrom(...(Object.keys(operations) as (keyof typeof operations)[])); // the keys of the object above
  fc.assert(
    fc.property(integer, integer, operator, (a, b, sign) => {
      let got: unknown;
      try {
        got = search({ a, b }, `a ${sign} b`);
      } catch (error) {
        expect(error).toMatchObject({ exitCode: 2 });
        return;
      }
      expect(BigInt(got as number)).toBe(operations[sign](a, b)); // an integer, or the test fails
    }),
  );
});

test("integers keep their order, whatever their neighbors", () => {
  const near = fc.tuple(fc.constantFrom(2n ** 53n, -(2n ** 53n), 2n ** 60n), fc.bigInt({ min: -9n, max: 9n }));
  fc.assert(
    fc.property(
      fc.array(
        near.map(([base, off]) => base + off),
        { minLength: 1 },
      ),
      (integers) => {
        const sorted = integers.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
        expect((search(integers, "sort(@)") as (bigint | number)[]).map(BigInt)).toEqual(sorted); // a list comes of a list
      },
    ),
  );
});

test("numbers are sorted as numbers, and texts by their characters", () => {
  expect(search([10, 9, 100], "sort(@)")).toEqual([9, 10, 100]);
  expect(search(["b", "B", "a"], "sort(@)")).toEqual(["B", "a", "b"]);
  expect(search([], "sort(@)")).toEqual([]);
});

test("without such integers a query adds as ever", () => {
  expect(search([{ n: 1 }, { n: 2.5 }], "sum([].n)")).toBe(3.5);
});
