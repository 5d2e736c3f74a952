import fc from "fast-check";
import { expect, test } from "vitest";

import { NumberSet } from "./number-set.js";

test("has as many numbers as a Set, in whatever order they come and however often it is asked", () => {
  const numbers = fc.array(fc.nat({ max: 40 }), { maxLength: 200 });
  fc.assert(
    fc.property(numbers, numbers, (first, second) => {
      const [set, other] = [new NumberSet(), new NumberSet()];
      for (const number of first) set.add(number);
      expect(set.size).toBe(new Set(first).size);
      for (const number of second) other.add(number);
      set.addAll(other);
      expect(set.size).toBe(new Set([...first, ...second]).size);
    }),
  );
});

test("takes 8 bytes or less for each number, also where numbers come again and again", () => {
  const set = new NumberSet();
  for (let round = 0; round < 3; round++)
    for (let index = 0; index < 100_000; index++) set.add((index * 7919) % 100_003);
  expect(set.byteLength).toBeLessThanOrEqual(8 * set.size);
});

test("keeps the largest number of 32 bits", () => {
  const set = new NumberSet();
  for (const number of [2 ** 32 - 1, 0, 2 ** 32 - 1]) set.add(number);
  expect(set.size).toBe(2);
});
