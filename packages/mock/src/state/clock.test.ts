import { expect, test } from "vitest";

import { createClock } from "./clock.js";

test("goes by its source until it is moved, and on from there", () => {
  let sourceMs = 1000;
  const moves: number[] = [];
  const clock = createClock(
    () => sourceMs,
    (nowMs) => moves.push(nowMs),
  );
  expect(clock.now()).toBe(1000);
  clock.advance(500);
  sourceMs = 1001;
  expect(clock.now()).toBe(1501);
  clock.set(10);
  sourceMs = 1003;
  expect(clock.now()).toBe(12);
  clock.advance(0);
  expect(moves).toEqual([1500, 10, 12]);
});

test("goes forward exactly, although its source goes on meanwhile", () => {
  let sourceMs = 1000;
  const shift = { shiftMs: 0 };
  const clock = createClock(
    () => sourceMs++,
    () => undefined,
    shift,
  );
  clock.advance(500);
  clock.advance(500);
  expect(shift.shiftMs).toBe(1000);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Date.UTC(9999, 11, 31)])("cannot be set to %d", (ms) => {
  const clock = createClock(
    () => 5,
    () => undefined,
  );
  expect(() => clock.set(ms)).toThrow(RangeError);
  expect(() => clock.advance(ms)).toThrow(RangeError);
  expect(() => clock.set(-1)).toThrow(RangeError);
  expect(() => clock.advance(-1)).toThrow(new RangeError("the clock goes forward by milliseconds from 0, not by -1"));
  expect(clock.now()).toBe(5);
});
