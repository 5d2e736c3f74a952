import { expect, test } from "vitest";

import { type Rows, lostAndDoubled } from "./lost-and-doubled.ts";

const rows = (...came: readonly string[]): Rows => new Map([["a", came]]);
const whole = new Set(["a"]);
const still = (truth: Rows) => ({ truths: [truth, truth] as const, whole, byCount: false });

test("a finding that is missing counts only in a list that is said to be whole", () => {
  expect(lostAndDoubled(rows("1"), still(rows("1", "2")))).toEqual({ lost: 1, doubled: 0 });
  expect(lostAndDoubled(rows("1"), { ...still(rows("1", "2")), whole: new Set() })).toEqual({ lost: 0, doubled: 0 });
  expect(lostAndDoubled(new Map(), still(rows("1", "2")))).toEqual({ lost: 2, doubled: 0 });
});

test("a finding that comes twice counts in any list, and one that the image does not have in a whole one", () => {
  expect(lostAndDoubled(rows("1", "1"), { ...still(rows("1")), whole: new Set() })).toEqual({ lost: 0, doubled: 1 });
  expect(lostAndDoubled(rows("1", "2"), still(rows("1")))).toEqual({ lost: 0, doubled: 1 });
});

test("of a list that changes, what was there all the time must come, and what came and went may", () => {
  const changing = { ...still(rows()), truths: [rows("1", "2"), rows("2", "3")] as const };
  expect(lostAndDoubled(rows("2"), changing)).toEqual({ lost: 0, doubled: 0 });
  expect(lostAndDoubled(rows("1", "2", "3"), changing)).toEqual({ lost: 0, doubled: 0 });
  expect(lostAndDoubled(rows("3", "4"), changing)).toEqual({ lost: 1, doubled: 1 });
});

test("findings that have changed in all that they are known by are counted", () => {
  expect(lostAndDoubled(rows("8"), { ...still(rows("1", "2")), byCount: true })).toEqual({ lost: 1, doubled: 0 });
});
