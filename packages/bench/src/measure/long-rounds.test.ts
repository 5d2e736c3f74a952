import { expect, test } from "vitest";

import { longRounds } from "./long-rounds.ts";

test.each([
  [1, 1],
  [3, 1],
  [7, 3],
  [21, 3],
])("of %i rounds a long row takes %i", (rounds, want) => expect(longRounds(rounds)).toBe(want));
