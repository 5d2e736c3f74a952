import fc from "fast-check";
import { expect, test } from "vitest";

import { addPlainLevels, plainRows } from "./derived-rows.js";
import { traitsOf } from "./image-traits.js";

test.each(["malware", "secret"] as const)("rows of %s count by level as if each were made", (kind) => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-f]{8}$/), fc.nat(60), (imageId, count) => {
      const traits = traitsOf({ imageId, os: "" }, 1);
      const made = [0, 0, 0, 0, 0];
      for (let number = 0; number < count; number++) {
        const { level } = plainRows[kind](traits, number, { firstFoundMs: 0, lastFoundMs: 0 });
        made[level] = (made[level] ?? 0) + 1;
      }
      const added = [0, 0, 0, 0, 0];
      addPlainLevels(kind, { hash: traits.hash, count }, added);
      expect(added).toEqual(made);
    }),
  );
});
