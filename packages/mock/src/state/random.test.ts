import { expect, test } from "vitest";

import { createRandom } from "./random.js";

test("repeats itself from the same seed", () => {
  const draw = (seed: number): readonly unknown[] => {
    const random = createRandom(seed);
    return [random.fraction(), random.integer(1, 6), random.chance(0.5), random.pick(["a", "b", "c"]), random.hex(64)];
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test("gives the numbers from here on once more", () => {
  const random = createRandom(3);
  random.fraction();
  const copy = random.again();
  const drawn = [random.hex(64), random.fraction()];
  expect([copy.hex(64), copy.fraction()]).toEqual(drawn);
  expect(copy.fraction()).toBe(random.fraction());
});

test("draws evenly, and within the limits", () => {
  const random = createRandom(1);
  const counts = new Map<number, number>();
  for (let round = 0; round < 60_000; round++) {
    const drawn = random.integer(1, 6);
    counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
  }
  expect(new Set(counts.keys())).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});

test("writes hexadecimal digits", () => {
  const random = createRandom(1);
  for (const digits of [8, 16, 32, 64]) expect(random.hex(digits)).toMatch(new RegExp(`^[0-9a-f]{${digits}}$`));
});
