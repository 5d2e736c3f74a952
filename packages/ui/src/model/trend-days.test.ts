import fc from "fast-check";
import { expect, test } from "vitest";

import { counts } from "../../test/sample-model.js";
import { MAX_TREND_DAYS, trendDays } from "./trend-days.js";

const UNTIL = "2026-11-27T15:00:00Z";
const at = (time: string, critical: number) => ({ at: time, open: counts(critical) });

test("a day without a point stays a gap, and one without findings is not one", () => {
  expect(trendDays([at("2026-11-03T01:00:00Z", 0), at("2026-11-01T01:00:00Z", 2)], UNTIL)).toEqual([
    { day: "2026-11-01", open: counts(2) },
    { day: "2026-11-02" },
    { day: "2026-11-03", open: counts(0) },
  ]);
});

test("of several points in a day the latest counts, in whichever order they come", () => {
  const points = [at("2026-11-01T22:00:00Z", 3), at("2026-11-01T02:00:00+08:00", 1), at("2026-11-01T09:00:00Z", 2)];
  expect(trendDays(points, UNTIL).at(-1)).toEqual({ day: "2026-11-01", open: counts(3) });
});

test("points of a clock that was ahead are left out", () => {
  expect(trendDays([at("2026-11-26T01:00:00Z", 1), at("2031-01-01T01:00:00Z", 9)], UNTIL)).toEqual([
    { day: "2026-11-26", open: counts(1) },
  ]);
});

test("nothing is a trend of no days", () => {
  expect(trendDays([], UNTIL)).toEqual([]);
});

test("days follow each other, end with a point, and are at most ninety", () => {
  const point = fc.record({
    at: fc.date({ min: new Date("2025-01-01"), max: new Date(UNTIL), noInvalidDate: true }),
    count: fc.nat(9),
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1 }), (points) => {
      const days = trendDays(
        points.map((one) => at(one.at.toISOString(), one.count)),
        UNTIL,
      );
      expect(days.length).toBeLessThanOrEqual(MAX_TREND_DAYS);
      expect(days.at(-1)?.open).toBeDefined();
      const numbers = days.map(({ day }) => Date.parse(day) / 86_400_000);
      expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
    }),
  );
});
