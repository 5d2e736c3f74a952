import fc from "fast-check";
import { expect, test } from "vitest";

import { RetryBudget } from "./retry-budget.js";

test("an outage spends what was saved up, and then nothing is repeated", () => {
  const budget = new RetryBudget(3);
  expect([1, 2, 3, 4, 5].map(() => budget.spend())).toEqual([true, true, true, false, false]);
});

test("five successes earn one repetition", () => {
  const budget = new RetryBudget(1);
  budget.spend();
  const spent = [1, 2, 3, 4, 5, 6].map(() => {
    budget.earn();
    return budget.spend();
  });
  expect(spent).toEqual([false, false, false, false, true, false]);
});

test("never more repetitions than the savings and a fifth of the successes", () => {
  fc.assert(
    fc.property(fc.nat(50), fc.array(fc.boolean(), { maxLength: 500 }), (most, steps) => {
      const budget = new RetryBudget(most);
      let [spent, earned] = [0, 0];
      for (const success of steps) {
        if (success) {
          earned += 1;
          budget.earn();
        } else if (budget.spend()) spent += 1;
      }
      expect(spent).toBeLessThanOrEqual(most + earned / 5);
    }),
  );
});
