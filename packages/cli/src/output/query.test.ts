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

test("without such integers a query adds as ever", () => {
  expect(search([{ n: 1 }, { n: 2.5 }], "sum([].n)")).toBe(3.5);
});
