import { expect, test } from "vitest";

import { durationText, progressText } from "./reading-progress.js";

test("progress says how many lists and findings, how fast, and how long it still takes", () => {
  const progress = { listsDone: 12, lists: 340, findings: 5120, findingsPerSecond: 240.4, secondsLeft: 125 };
  expect(progressText(progress)).toBe("12 of 340 lists, 5120 findings, 240/s, 3 min left");
});

test("progress tells the least time while rows wait for details, whatever the speed of the waiting is", () => {
  const progress = { listsDone: 4, lists: 201, findings: 523, secondsLeft: 3060 };
  expect(progressText(progress, { done: 764, wanted: 974 })).toBe(
    "4 of 201 lists, 523 findings, 764 of 974 details, at least 21 s left",
  );
  expect(progressText(progress, { done: 974, wanted: 974 })).toContain("974 of 974 details, 51 min left");
});

test("progress says nothing of a rate or a time that it does not know, nor of time left at the end", () => {
  expect(progressText({ listsDone: 0, lists: 1, findings: 0 })).toBe("0 of 1 list, 0 findings");
  expect(progressText({ listsDone: 2, lists: 2, findings: 1, findingsPerSecond: 1, secondsLeft: 0 })).toBe(
    "2 of 2 lists, 1 finding, 1/s",
  );
});

test.each([
  [0.2, "1 s"],
  [90, "90 s"],
  [91, "2 min"],
  [5400, "90 min"],
  [7200, "2 h"],
  [7500, "2 h 5 min"],
])("%d seconds are %s", (seconds, want) => {
  expect(durationText(seconds)).toBe(want);
});
