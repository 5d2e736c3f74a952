import { expect, test } from "vitest";

import { fingerprint } from "./fingerprint.js";

test.for<{ name: string; idOf: (index: number) => string }>([
  { name: "numbered", idOf: (index) => `img-${index}` },
  { name: "hexadecimal, different at the end", idOf: (index) => `sha256:${index.toString(16).padStart(64, "0")}` },
  {
    name: "hexadecimal, different at the start",
    idOf: (index) => `sha256:${index.toString(16).padStart(8, "0").padEnd(64, "0")}`,
  },
  { name: "binary", idOf: (index) => index.toString(2).padStart(18, "0") },
  { name: "differently long", idOf: (index) => `${"a".repeat(index % 100)}${Math.floor(index / 100)}` },
])("the halves of $name IDs collide as rarely as chance has it", ({ idOf }) => {
  const count = 100_000;
  const prints = Array.from({ length: count }, (_, index) => fingerprint(idOf(index)));
  const collisions = (half: readonly number[]): number => count - new Set(half).size;
  // n² / 2³³ = 1.2 are expected of each half. Of random numbers, fewer than one run in ten million has more than 11.
  expect(collisions(prints.map(([high]) => high))).toBeLessThan(12);
  expect(collisions(prints.map(([, low]) => low))).toBeLessThan(12);
});

test("the halves know nothing of each other", () => {
  // IDs with the same first 16 bits in one half are spread over the other.
  const prints = Array.from({ length: 300_000 }, (_, index) => fingerprint(`img-${index}`));
  const pairs = new Set(prints.map(([high, low]) => (high >>> 16) * 2 ** 16 + (low >>> 16)));
  // Of 2³² pairs, n² / 2³³ = 10.5 collisions are expected.
  expect(prints.length - pairs.size).toBeLessThan(30);
});

test("a text, and the same with a character 0 behind it, have different fingerprints", () => {
  expect(fingerprint("a")).not.toEqual(fingerprint("a\0"));
  expect(fingerprint("")).not.toEqual(fingerprint("\0"));
});
