import fc from "fast-check";
import { expect, test } from "vitest";

import { openScanMembers, progressAt } from "./alibaba-scan-progress.js";

const open = { startMs: 1000, endMs: 101_000, isRepeated: false };

test.each([
  [0, "INIT", "START", 0],
  [1000, "START", "START", 0],
  [7000, "MESSAGE_SEND", "MESSAGE_SEND", 6],
  [12_000, "START_RUN", "PROCESSING", 11],
  [20_000, "DOWNLOAD", "PROCESSING", 19],
  [35_000, "PRE_ANALYZER", "PRE_ANALYZER", 34],
  [47_000, "PRE_ANALYZER_SUCCESS", "PRE_ANALYZER", 46],
  [55_000, "WEB_SHELL_ANALYZER", "PROCESSING", 54],
  [65_000, "CVE_ANALYZER", "PROCESSING", 64],
  [80_000, "BIN_ANALYZER", "PROCESSING", 79],
  [95_000, "OTHER_ANALYZER", "PROCESSING", 94],
])("at %i ms an image is %s, its task %s, %i percent", (nowMs, image, task, percent) => {
  expect(progressAt(open, nowMs)).toEqual({ image, task, percent });
});

test("a scan that never ends stays below a hundred percent", () => {
  fc.assert(
    fc.property(fc.integer({ min: 101_000, max: 1e12 }), (nowMs) => {
      expect(progressAt(open, nowMs)).toEqual({ image: "OTHER_ANALYZER", task: "PROCESSING", percent: 95 });
    }),
  );
});

test("the list says that a second scan was asked for", () => {
  expect(openScanMembers({ ...open, isRepeated: true }, 0)).toEqual({
    ScaStatus: "INIT",
    ScaProgress: 0,
    ScaResult: "forbid_create_repeat_task",
  });
});
