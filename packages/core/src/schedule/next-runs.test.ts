import fc from "fast-check";
import { expect, test } from "vitest";

import { imagesSchedules, registrySchedules } from "../../test/arbitrary-schedules.js";
import type { ScheduleRuns } from "./kept-schedule.js";
import { nextRuns } from "./next-runs.js";
import type { HostSchedule, ImagesSchedule } from "./schedule.js";

const now = new Date("2026-11-27T12:00:00Z");

function keep<S>(schedule: S, runs: ScheduleRuns = {}) {
  return { schedule, runs, unsaid: [], fields: {} };
}

const host: HostSchedule = {
  enabled: true,
  everyDays: 1,
  at: "02:00",
  timeZone: "UTC",
  find: ["malware"],
  runningOnly: false,
  images: "all",
  clusters: [],
  exclude: [],
};
const nightly: ImagesSchedule = {
  enabled: true,
  everyDays: 3,
  at: "00:00",
  until: "06:00",
  timeZone: "Asia/Shanghai",
  firstRun: "2026-11-20T10:00:00.000Z",
};

test("a daily scan runs next at its time of day, in the zone of the service", () => {
  expect(nextRuns("host", keep(host), { now, count: 2 })).toEqual({
    at: ["2026-11-28T02:00:00.000Z", "2026-11-29T02:00:00.000Z"],
    by: "computed",
  });
  const registry = { ...host, latestOnly: false, registries: [], namespaces: [], exclude: [], images: "all" as const };
  expect(nextRuns("registry", keep({ ...registry, timeZone: "Asia/Shanghai" }), { now, count: 1 }).at).toEqual([
    "2026-11-27T18:00:00.000Z",
  ]);
});

test("days are counted from the last run; without one, only the time of day is sure", () => {
  const weekly = { ...host, everyDays: 7 };
  expect(nextRuns("host", keep(weekly, { lastAt: "2026-11-25T02:00:07.000Z" }), { now, count: 2 })).toEqual({
    at: ["2026-12-02T02:00:00.000Z", "2026-12-09T02:00:00.000Z"],
    by: "computed",
  });
  expect(nextRuns("host", keep(weekly, { lastAt: "2026-01-01T02:00:00.000Z" }), { now, count: 1 }).at).toEqual([
    "2026-12-03T02:00:00.000Z",
  ]);
  expect(nextRuns("host", keep(weekly), { now })).toEqual({
    at: ["2026-11-28T02:00:00.000Z"],
    by: "earliest",
  });
});

test("the service's own word on the next run goes first, if it is not in the past", () => {
  const runs = { nextAt: "2026-11-29T17:00:00.000Z" };
  expect(nextRuns("images", keep(nightly, runs), { now, count: 2 })).toEqual({
    at: ["2026-11-29T17:00:00.000Z", "2026-12-02T17:00:00.000Z"],
    by: "service",
  });
  expect(nextRuns("images", keep(nightly, { nextAt: "2020-01-01T00:00:00.000Z" }), { now, count: 1 })).toEqual({
    // 20 November, 18:00 in China, and 9 days; moved to the next window, at midnight.
    at: ["2026-11-29T16:00:00.000Z"],
    by: "computed",
  });
});

test("runs between two windows of Alibaba Cloud are one, at the beginning of the next", () => {
  const hourly = { ...nightly, everyDays: undefined, everyHours: 1, until: "02:00" };
  expect(nextRuns("images", keep(hourly), { now }).at).toEqual([
    "2026-11-27T16:00:00.000Z",
    "2026-11-27T17:00:00.000Z",
    "2026-11-28T16:00:00.000Z",
  ]);
});

test("a schedule that is off, or was never set, does not run", () => {
  expect(nextRuns("host", keep({ ...host, enabled: false }), { now }).at).toEqual([]);
  expect(nextRuns("host", { unsaid: [], runs: {}, fields: {} }, { now }).at).toEqual([]);
});

test("runs to come are in the future, in order, and at the time of day that the schedule says", () => {
  const moment = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
  const chinaTime = (text: string): string => new Date(Date.parse(text) + 8 * 3_600_000).toISOString().slice(11, 19);
  fc.assert(
    fc.property(registrySchedules, moment, fc.option(moment, { nil: undefined }), (schedule, now, last) => {
      const runs = last === undefined || last > now ? {} : { lastAt: last.toISOString() };
      const { at, by } = nextRuns("registry", keep({ ...schedule, enabled: true }, runs), { now });
      expect(at).toHaveLength(by === "earliest" ? 1 : 3);
      expect(at.map(Date.parse).every((ms, index, all) => ms > (all[index - 1] ?? now.getTime()))).toBe(true);
      expect(new Set(at.map(chinaTime))).toEqual(
        new Set([schedule.at.length === 5 ? `${schedule.at}:00` : schedule.at]),
      );
    }),
  );
  fc.assert(
    fc.property(imagesSchedules, moment, (schedule, now) => {
      const { at } = nextRuns("images", keep({ ...schedule, enabled: true }), { now });
      expect(new Set(at).size).toBe(3);
      const hours = at.map((text) => Number(chinaTime(text).slice(0, 2)));
      const [start, end] = [Number(schedule.at.slice(0, 2)), Number(schedule.until.slice(0, 2)) % 24];
      const isWithin = (hour: number): boolean =>
        start === end || (start < end ? hour >= start && hour < end : hour >= start || hour < end);
      expect(at.every((text) => Date.parse(text) > now.getTime())).toBe(true);
      expect(hours.every(isWithin)).toBe(true);
    }),
  );
});
