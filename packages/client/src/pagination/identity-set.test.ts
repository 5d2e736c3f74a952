import fc from "fast-check";
import { expect, test } from "vitest";

import { IdentitySet } from "./identity-set.js";

test("behaves like a set of texts", () => {
  const texts = fc.array(fc.string({ maxLength: 3 }), { maxLength: 3000 });
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
