import fc from "fast-check";
import { expect, test } from "vitest";

import { dateMs, retryAfterMs, retryDelayMs } from "./retry-timing.js";

const settings = { baseMs: 200, capMs: 10_000, floorMs: 0, retryAfterMs: undefined, retryAfterCapMs: 60_000 };

test.for([
  { name: "doubles its upper end", given: { attempt: 3, random: 1 }, want: 800 },
  { name: "takes any part of it", given: { attempt: 3, random: 0.25 }, want: 200 },
  { name: "stops at the cap", given: { attempt: 30, random: 1 }, want: 10_000 },
  { name: "adds the window of a rate limit", given: { attempt: 1, random: 0.5, floorMs: 1000 }, want: 1100 },
  {
    name: "does what the service asks for",
    given: { attempt: 1, random: 0.5, floorMs: 1000, retryAfterMs: 2500 },
    want: 2500,
  },
  {
    name: "is never shorter than without a word of the service",
    given: { attempt: 3, random: 0.5, floorMs: 1000, retryAfterMs: 1 },
    want: 1400,
  },
  { name: "caps what the service asks for", given: { attempt: 1, random: 0.5, retryAfterMs: 600_000 }, want: 60_000 },
])("a delay $name", ({ given, want }) => {
  expect(retryDelayMs({ ...settings, ...given })).toBe(want);
});

test("a delay lies between the floor and the floor and the cap", () => {
  const facts = {
    attempt: fc.integer({ min: 1, max: 1000 }),
    random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    floorMs: fc.nat(5000),
  };
  fc.assert(
    fc.property(fc.record(facts), (given) => {
      const delayMs = retryDelayMs({ ...settings, ...given });
      expect(delayMs).toBeGreaterThanOrEqual(given.floorMs);
      expect(delayMs).toBeLessThanOrEqual(given.floorMs + settings.capMs);
    }),
  );
});

const now = Date.UTC(2026, 10, 21, 12, 0, 0);

test.for([
  { name: "nothing", given: {}, want: undefined },
  { name: "seconds", given: { "retry-after": "3" }, want: 3000 },
  { name: "fractions of seconds", given: { "retry-after": " 0.5 " }, want: 500 },
  { name: "a date", given: { "retry-after": "Sat, 21 Nov 2026 12:00:07 GMT" }, want: 7000 },
  {
    name: "a date by the service's clock",
    given: { "retry-after": "Sat, 21 Nov 2026 13:00:07 GMT", date: "Sat, 21 Nov 2026 13:00:05 GMT" },
    want: 2000,
  },
  { name: "a date that is over", given: { "retry-after": "Sat, 21 Nov 2026 11:00:00 GMT" }, want: undefined },
  { name: "Alibaba's milliseconds", given: { "x-acs-retry-after": "250", "retry-after": "9" }, want: 250 },
  ...["0", "0.0", "-1", "-0", "1e3", "Infinity", "NaN", "0x10", "", " ", "1,5"].map((text) => ({
    name: `${text || "an empty text"} as nothing`,
    given: { "retry-after": text },
    want: undefined,
  })),
  { name: "a value that is invalid, and goes on", given: { "x-acs-retry-after": "0", "retry-after": "3" }, want: 3000 },
  { name: "nonsense", given: { "retry-after": "soon" }, want: undefined },
])("reads $name", ({ given, want }: { given: Record<string, string>; want: number | undefined }) => {
  expect(retryAfterMs((name) => given[name], now)).toBe(want);
});

test("an invalid date is undefined", () => {
  expect([dateMs(undefined), dateMs(""), dateMs("Sat, 21 Nov 2026 12:00:00 GMT")]).toEqual([undefined, undefined, now]);
});
