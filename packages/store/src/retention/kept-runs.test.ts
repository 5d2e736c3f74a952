import { expect, test } from "vitest";

import { type DatedRun, keptRuns } from "./kept-runs.js";

const now = new Date("2027-03-31T12:00:00Z");

/** Runs at some times, numbered from 1. */
const runsAt = (...times: readonly string[]): readonly DatedRun[] =>
  times.map((time, index) => ({ id: index + 1, at: Date.parse(time) }));

const decide = (months: number, ...times: readonly string[]) => keptRuns(runsAt(...times), { months, now });

test("every run of the last 30 days stays, and before that the last one of each day", () => {
  const { kept, removed } = decide(
    13,
    "2027-03-01T00:00:00Z",
    "2027-03-01T23:59:59Z",
    "2027-03-02T00:00:00Z",
    "2027-03-02T01:00:00Z",
    "2027-03-31T11:00:00Z",
  );
  expect(kept).toEqual([2, 3, 4, 5]);
  expect(removed.map(({ id, into }) => [id, into])).toEqual([[1, 2]]);
});

test("of a week that ended 180 days ago the last run stays; weeks begin on Monday", () => {
  const { kept, removed } = decide(
    13,
    "2026-09-20T08:00:00Z", // Sunday
    "2026-09-21T08:00:00Z", // Monday
    "2026-09-23T08:00:00Z",
    "2026-09-25T08:00:00Z", // Friday
    "2026-09-28T08:00:00Z", // Monday of a week that ended 178 days ago
    "2026-09-29T08:00:00Z",
  );
  expect(kept).toEqual([1, 4, 5, 6]);
  expect(removed.map(({ id, into }) => [id, into])).toEqual([
    [2, 4],
    [3, 4],
  ]);
});

test("none stays of more than the months, and the last one always does", () => {
  // 2026-02 has no day 31.
  expect(decide(13, "2026-02-28T11:59:59Z", "2026-02-28T12:00:00Z").kept).toEqual([2]);
  const { kept, removed } = decide(1, "2020-01-01T00:00:00Z", "2020-01-02T00:00:00Z");
  expect(kept).toEqual([2]);
  expect(removed).toEqual([{ id: 1, at: Date.parse("2020-01-01T00:00:00Z") }]);
  expect(decide(1)).toEqual({ kept: [], removed: [] });
});

test("of a clock that went back the run with the higher number stays, and a run of the future does", () => {
  const { kept } = decide(
    13,
    "2027-02-01T20:00:00Z",
    "2027-02-02T08:00:00Z",
    "2027-02-01T08:00:00Z",
    "2030-01-01T00:00:00Z",
  );
  expect(kept).toEqual([2, 3, 4]);
});
