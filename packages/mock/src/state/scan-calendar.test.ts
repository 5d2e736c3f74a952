import fc from "fast-check";
import { expect, test } from "vitest";

import { toChinaTime } from "./china-time.js";
import { endOfRun, firstRunAfter, firstToMakeUp, runAfter } from "./scan-calendar.js";

const noon = Date.UTC(2026, 10, 21, 4);

test.each([
  { name: "later on the same day in China", ScanTime: "18:10", want: "2026-11-21 18:10:00" },
  { name: "with seconds", ScanTime: "12:00:01", want: "2026-11-21 12:00:01" },
  { name: "on the next day if the time of day is over", ScanTime: "04:00:00", want: "2026-11-22 04:00:00" },
  { name: "on the next day if it is right now", ScanTime: "12:00", want: "2026-11-22 12:00:00" },
  { name: "at midnight", ScanTime: "00:00", want: "2026-11-22 00:00:00" },
])("runs first $name", ({ ScanTime, want }) => {
  expect(toChinaTime(firstRunAfter({ ScanPeriod: 7, ScanTime }, noon))).toBe(want);
});

test("runs again after so many days", () => {
  expect(toChinaTime(runAfter({ ScanPeriod: 7, ScanTime: "12:00" }, noon))).toBe("2026-11-28 12:00:00");
});

test.each([
  { ScanEndTime: "13:00", want: "2026-11-21 13:00:00" },
  { ScanEndTime: "02:30:30", want: "2026-11-22 02:30:30" },
])("ends by the time of day: $ScanEndTime", ({ ScanEndTime, want }) => {
  expect(toChinaTime(endOfRun({ ScanPeriod: 1, ScanTime: "12:00", ScanEndTime }, noon))).toBe(want);
});

test("does not end without an end", () => {
  expect(endOfRun({ ScanPeriod: 1, ScanTime: "12:00" }, noon)).toBe(Infinity);
  expect(endOfRun({ ScanPeriod: 1, ScanTime: "12:00", ScanEndTime: "" }, noon)).toBe(Infinity);
});

test("is within a day before its first run, at the time of day", () => {
  const times = fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59)).map((parts) => {
    return parts.map((part) => String(part).padStart(2, "0")).join(":");
  });
  fc.assert(
    fc.property(times, fc.integer({ min: 0, max: 4e12 }), (ScanTime, afterMs) => {
      const runMs = firstRunAfter({ ScanPeriod: 1, ScanTime }, afterMs);
      expect(toChinaTime(runMs).slice(11)).toBe(ScanTime);
      expect(runMs - afterMs).toBeGreaterThan(0);
      expect(runMs - afterMs).toBeLessThanOrEqual(86_400_000);
    }),
  );
});

test("makes up for the latest runs, and no more than it should", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.nat(400),
      fc.integer({ min: 1, max: 40 }),
      (ScanPeriod, days, most) => {
        const cadence = { ScanPeriod, ScanTime: "12:00" };
        const untilMs = noon + days * 86_400_000;
        const first = firstToMakeUp(cadence, { runMs: noon, untilMs, most });
        const runs: number[] = [];
        for (let runMs = first; runMs <= untilMs; runMs = runAfter(cadence, runMs)) runs.push(runMs);
        expect((first - noon) % (ScanPeriod * 86_400_000)).toBe(0);
        expect(runs).toHaveLength(Math.min(most, Math.floor(days / ScanPeriod) + 1));
      },
    ),
  );
});
