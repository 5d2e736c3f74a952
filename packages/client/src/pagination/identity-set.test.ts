import fc from "fast-check";
import { expect, test } from "vitest";

import { IdentitySet } from "./identity-set.js";

test("behaves like a set of texts", () => {
  const texts = fc.array(fc.string({ maxLength: 3 }), { maxLength: 3000, size: "max" });
  fc.assert(
    fc.property(texts, texts, (added, asked) => {
      const model = new Set<string>();
      const set = new IdentitySet();
      for (const text of added) {
        expect(set.add(text)).toBe(!model.has(text));
        model.add(text);
      }
      expect(set.size).toBe(model.size);
      for (const text of asked) expect(set.has(text)).toBe(model.has(text));
    }),
    { numRuns: 40 },
  );
});

test.for([
  { name: "numbered", idOf: (index: number) => `img-${index}` },
  { name: "hexadecimal", idOf: (index: number) => `sha256:${index.toString(16).padStart(64, "0")}` },
  { name: "binary", idOf: (index: number) => index.toString(2) },
])("tells 200,000 $name IDs apart, and knows each again", ({ idOf }) => {
  const set = new IdentitySet();
  const count = 200_000;
  const ids = new Set(Array.from({ length: count }, (_, index) => idOf(index)));
  for (const id of ids) set.add(id);
  expect(set.size).toBe(ids.size);
  let known = 0;
  for (const id of ids) known += Number(set.has(id));
  expect(known).toBe(ids.size);
  expect(set.has("another")).toBe(false);
});

test("a set of few texts takes the memory of these: every list of every image has one", () => {
  const before = process.memoryUsage().heapUsed;
  const sets = Array.from({ length: 1000 }, () => {
    const set = new IdentitySet();
    set.add("a");
    return set;
  });
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(5_000_000);
  expect(sets.every(({ size }) => size === 1)).toBe(true);
});
