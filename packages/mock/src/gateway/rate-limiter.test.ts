import fc from "fast-check";
import { expect, test } from "vitest";

import { RateLimiter } from "./rate-limiter.js";

const rate = { requests: 20, perSeconds: 1 };

test("lets twenty requests of a second pass and says how long the twenty-first must wait", () => {
  const limiter = new RateLimiter();
  const waits = Array.from({ length: 21 }, (_, index) => limiter.take("me", rate, 5000 + index * 10));
  expect(waits).toEqual([...Array.from({ length: 20 }, () => 0), 800]);
  expect(limiter.take("me", rate, 6000)).toBe(0);
});

test("counts each caller and action for itself", () => {
  const limiter = new RateLimiter();
  const one = { requests: 1, perSeconds: 1 };
  expect(limiter.take("me list", one, 0)).toBe(0);
  expect(limiter.take("me log", one, 0)).toBe(0);
  expect(limiter.take("you list", one, 0)).toBe(0);
  expect(limiter.take("me list", one, 999)).toBe(1);
});

test("forgets windows that are over once there are many, and none that is not", () => {
  const limiter = new RateLimiter();
  const one = { requests: 1, perSeconds: 1 };
  for (let key = 0; key < 10_000; key++) limiter.take(`old ${key}`, one, 0);
  expect(limiter.take("now", one, 1000)).toBe(0);
  expect(limiter.take("now", one, 1500)).toBe(500);
});

test("never lets more pass in one window, and never refuses what waited as told", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.nat(700)),
      (requests, perSeconds, steps) => {
        const limiter = new RateLimiter();
        const passed = new Map<number, number>();
        let nowMs = 0;
        for (const step of steps) {
          nowMs += step;
          const waitMs = limiter.take("me", { requests, perSeconds }, nowMs);
          if (waitMs > 0) {
            nowMs += waitMs;
            expect(limiter.take("me", { requests, perSeconds }, nowMs)).toBe(0);
          }
          const window = Math.floor(nowMs / (perSeconds * 1000));
          passed.set(window, (passed.get(window) ?? 0) + 1);
        }
        expect(Math.max(0, ...passed.values())).toBeLessThanOrEqual(requests);
      },
    ),
  );
});
