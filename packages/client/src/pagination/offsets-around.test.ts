import { expect, test } from "vitest";

import { offsetsAround } from "./offsets-around.js";

test.for([
  {
    name: "near where the place was",
    options: { start: 400, totalThen: 1000, totalNow: 1000, stride: 50 },
    offsets: [350, 450, 300, 500, 250, 550, 200, 600, 150, 650],
  },
  {
    name: "where it is if all was added before it, then near where it was",
    options: { start: 400, totalThen: 1000, totalNow: 4000, stride: 50 },
    offsets: [3400, 350, 450, 3350, 3450, 3300, 3500, 3250, 3550, 3200, 3600, 3150, 3650],
  },
  {
    name: "not before the start of the list",
    options: { start: 60, totalThen: 1000, totalNow: 1000, stride: 50 },
    offsets: [10, 110, 0, 160, 210, 260, 310],
  },
  {
    name: "not behind its end",
    options: { start: 400, totalThen: 1000, totalNow: 300, stride: 100 },
    offsets: [0, 100, 200],
  },
  { name: "nowhere in an empty list", options: { start: 400, totalThen: 1000, totalNow: 0, stride: 50 }, offsets: [] },
])("looks $name", ({ options, offsets }) => {
  expect(offsetsAround(options)).toEqual(offsets);
});
