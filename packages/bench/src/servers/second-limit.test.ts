import { expect, test } from "vitest";

import { secondLimit } from "./second-limit.ts";

test("lets the first of each second pass, and as many again in the next", () => {
  const arrivals = [990, 995, 999, 1000, 1001, 1002, 5000];
  const times = arrivals.values();
  const passes = secondLimit(2, () => times.next().value ?? Number.NaN);
  expect(arrivals.map(() => passes())).toEqual([true, true, false, true, true, false, true]);
});
