import fc from "fast-check";
import { expect, test } from "vitest";

import { EntrySums } from "./entry-sums.js";
import { ImageTable } from "./image-table.js";
import { traitsOf } from "./image-traits.js";

/** From none to more than any cycle has. */
const count = fc.oneof(fc.constant(0), fc.nat(40), fc.nat(4000));
const images = fc.array(
  fc.record({
    imageId: fc.stringMatching(/^[0-9a-f]{8}$/),
    os: fc.constantFrom("debian:12", "alpine:3.20", ""),
    levels: fc.tuple(count, count, count, count, count),
    containers: fc.nat(100),
    isNewest: fc.boolean(),
    scanMs: fc.constantFrom(0, 1, 5, 7),
  }),
  { maxLength: 12 },
);

const plain = ({ images: held, containers, newest, firstMs, lastMs, settings }: EntrySums) => ({
  numbers: [held, containers, newest, firstMs, lastMs].map((numbers) => [...numbers]),
  copies: [...settings].map(({ setting, copies }) => ({ setting, copies: [...copies] })),
});

test("images added as intervals add up to the same as their rows one by one", () => {
  fc.assert(
    fc.property(images, (drawn) => {
      const table = new ImageTable();
      for (const [id, { imageId, os, ...use }] of drawn.entries())
        table.add({ id, traits: traitsOf({ imageId, os }, 1), ...use });
      const [atOnce, rowByRow] = [new EntrySums(table, 0), new EntrySums(table, Number.POSITIVE_INFINITY)];
      expect(plain(atOnce)).toEqual(plain(rowByRow));
    }),
    { numRuns: 25 },
  );
});
