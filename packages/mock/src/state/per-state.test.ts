import { expect, test } from "vitest";

import { seedEstate } from "../seed/seed-estate.js";
import { toPlan } from "../seed/to-plan.js";
import { Store } from "./store.js";
import { PerState } from "./per-state.js";

test("computes an answer once a state, and again after any change", () => {
  const store = new Store();
  seedEstate(store, { ...toPlan({ images: 4 }), nowMs: 0 });
  const answers = new PerState<number>();
  let computed = 0;
  const ask = (): number => answers.get(store, "key", () => ++computed);
  expect([ask(), ask()]).toEqual([1, 1]);
  store.licenses.spend(["sha256:a"]);
  expect([ask(), ask()]).toEqual([2, 2]);
  store.close();
});
