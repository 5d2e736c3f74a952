import fc from "fast-check";
import { expect, test } from "vitest";

import type { CyclePlan } from "./alibaba-cycle-calendar.js";
import { intervalOf, nextRunAfter } from "./alibaba-cycle-calendar.js";

const daily: CyclePlan = {
  FirstDateStr: Date.parse("2026-11-02T01:00:00+08:00"),
  IntervalPeriod: 1,
  PeriodUnit: "day",
  TargetStartTime: 0,
  TargetEndTime: 6,
};

function nextAfter(plan: Partial<CyclePlan>, after: string): string {
  const next = nextRunAfter({ ...daily, ...plan }, Date.parse(after));
  return new Date((next ?? 0) + 8 * 3_600_000).toISOString().slice(0, 16);
}

test.each([
  { name: "the first run is the first date", plan: {}, after: "2026-11-01T00:00:00Z", want: "2026-11-02T01:00" },
  { name: "the next is an interval later", plan: {}, after: "2026-11-02T01:00:00+08:00", want: "2026-11-03T01:00" },
  {
    name: "intervals of days are counted from the first date",
    plan: { IntervalPeriod: 3 },
    after: "2026-11-03T00:00:00+08:00",
    want: "2026-11-05T01:00",
  },
  {
    name: "a run outside the hours of the day waits for them",
    plan: { TargetStartTime: 2 },
    after: "2026-11-01T00:00:00Z",
    want: "2026-11-02T02:00",
  },
  {
    name: "hours that go on past midnight are one window",
    plan: { TargetStartTime: 22, TargetEndTime: 2 },
    after: "2026-11-01T00:00:00Z",
    want: "2026-11-02T01:00",
  },
  {
    name: "start and end alike are the whole day",
    plan: { TargetStartTime: 6, TargetEndTime: 6 },
    after: "2026-11-01T00:00:00Z",
    want: "2026-11-02T01:00",
  },
  {
    name: "the end of the day is an end",
    plan: { TargetStartTime: 20, TargetEndTime: 24 },
    after: "2026-11-01T00:00:00Z",
    want: "2026-11-02T20:00",
  },
  {
    name: "intervals of hours run several times in the hours of the day",
    plan: { PeriodUnit: "hour", IntervalPeriod: 2 } as const,
    after: "2026-11-02T01:00:00+08:00",
    want: "2026-11-02T03:00",
  },
  {
    name: "and go on at the first hour of the next day",
    plan: { PeriodUnit: "hour", IntervalPeriod: 2 } as const,
    after: "2026-11-02T05:00:00+08:00",
    want: "2026-11-03T00:00",
  },
])("$name", ({ plan, after, want }) => {
  expect(nextAfter(plan, after)).toBe(want);
});

test("a run is after the time asked for, within the hours, and the first such", () => {
  const hours = fc.integer({ min: 0, max: 24 });
  fc.assert(
    fc.property(
      fc.record({
        FirstDateStr: fc.integer({ min: 0, max: 2e12 }),
        IntervalPeriod: fc.integer({ min: 1, max: 60 }),
        PeriodUnit: fc.constantFrom("day" as const, "hour" as const),
        TargetStartTime: hours,
        TargetEndTime: hours,
      }),
      fc.integer({ min: 0, max: 3e12 }),
      (plan, afterMs) => {
        const next = nextRunAfter(plan, afterMs) ?? 0;
        expect(next).toBeGreaterThan(afterMs);
        expect(next).toBeLessThanOrEqual(Math.max(afterMs, plan.FirstDateStr) + intervalOf(plan) + 24 * 3_600_000);
        expect(nextRunAfter(plan, next - 1)).toBe(next);
        const hour = new Date(next + 8 * 3_600_000).getUTCHours();
        const { TargetStartTime: start, TargetEndTime: end } = plan;
        const length = (end - (start % 24) + 24) % 24 || 24;
        expect((hour - (start % 24) + 24) % 24).toBeLessThan(length);
      },
    ),
  );
});

test("an interval that leads beyond the year 9999 has no next run", () => {
  expect(nextRunAfter({ ...daily, IntervalPeriod: 2 ** 31 - 1 }, daily.FirstDateStr)).toBeUndefined();
});
