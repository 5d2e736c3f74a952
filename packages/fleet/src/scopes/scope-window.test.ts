import fc from "fast-check";
import { expect, test } from "vitest";

import { type ScopeWindow, cronOf, windowProblem } from "./scope-window.js";

const window = fc
  .record({
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    everyHours: fc.constantFrom(1, 2, 3, 4, 6, 8, 12, 24),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ hour, minute, everyHours, share }): ScopeWindow => {
    const two = (value: number): string => String(value).padStart(2, "0");
    const minutes = 1 + Math.floor(share * (everyHours * 60 - 1));
    return { start: `${two(hour)}:${two(minute)}`, minutes, timeZone: "Asia/Shanghai", everyHours };
  });

/** Minutes of a day at which an expression of the form `m h,h * * *` is due. */
function dueMinutes(cron: string): readonly number[] {
  const [minute = "", hours = ""] = cron.split(" ");
  const all = hours === "*" ? Array.from({ length: 24 }, (_, hour) => hour) : hours.split(",").map(Number);
  return all.map((hour) => hour * 60 + Number(minute));
}

test("a scope is due as often as it should, each time within the window", () => {
  fc.assert(
    fc.property(window, fc.string(), (one, key) => {
      const { start, minutes, everyHours = 24 } = one;
      const due = dueMinutes(cronOf(one, key));
      expect(due).toHaveLength(24 / everyHours);
      const [hour = 0, minute = 0] = start.split(":").map(Number);
      for (const at of due) {
        const after = (at - (hour * 60 + minute) + 1440) % (everyHours * 60);
        expect(after).toBeLessThan(minutes);
      }
    }),
  );
});

test("a scope has the same minute whatever other scopes there are, and a thousand scopes spread over the window", () => {
  const night: ScopeWindow = { start: "22:00", minutes: 300, timeZone: "UTC" };
  const minutes = Array.from({ length: 1000 }, (_, scope) => cronOf(night, `scope ${scope}`));
  expect(cronOf(night, "scope 7")).toBe(minutes[7]);
  expect(new Set(minutes).size).toBeGreaterThan(250);
  const most = Math.max(...minutes.map((cron) => minutes.filter((other) => other === cron).length));
  expect(most).toBeLessThan(15);
});

test.for([
  { wrong: { start: "24:00" }, want: "02:30" },
  { wrong: { start: "2:00" }, want: "02:30" },
  { wrong: { minutes: 0 }, want: "1 to 1440 minutes" },
  { wrong: { minutes: 61, everyHours: 1 }, want: "1 to 60 minutes" },
  { wrong: { everyHours: 5 }, want: "everyHours must be" },
  { wrong: { timeZone: "Mars/Olympus" }, want: "Mars/Olympus" },
  { wrong: { timeZone: "" }, want: "not a time zone" },
])("a window with $wrong is refused", ({ wrong, want }) => {
  expect(windowProblem({ start: "02:00", minutes: 180, timeZone: "Asia/Shanghai", ...wrong })).toContain(want);
});
