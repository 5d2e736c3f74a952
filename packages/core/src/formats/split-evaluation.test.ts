import { expect, test } from "vitest";

import { evaluation, image } from "../../test/evaluations.js";
import { splitEvaluation } from "./split-evaluation.js";

const cart = image({ name: "shop/cart:1" });
const [place] = cart.places;
if (place === undefined) throw new Error("no place");
const IMAGES = [
  cart,
  image({ name: "shop/cart:2", verdict: "unknown" }),
  image({ name: "shop/cart:1", id: `sha256:${"b".repeat(64)}`, verdict: "pass" }),
  image({ name: "shop/pay:1", verdict: "pass", places: [{ ...place, repository: "shop/pay" }] }),
  image({ name: "shop/pay:1", account: "other", verdict: "pass", places: [{ ...place, repository: "shop/pay" }] }),
];

test.each([
  { split: "image", want: ["shop/cart:1 3 2", "shop/cart:2 5 1", "shop/pay:1 0 1", "shop/pay:1 0 1"] },
  { split: "repository", want: ["shop/cart 3 3", "shop/pay 0 1", "shop/pay 0 1"] },
] as const)(
  "split by $split, each has a part with its own verdict, and its file the same name in every run",
  async ({ split, want }) => {
    const parts = await splitEvaluation(evaluation({ images: IMAGES, complete: true }), split);
    const said: string[] = [];
    for (const { name, evaluation: part } of parts) {
      let images = 0;
      for await (const _ of part.images) images += 1;
      said.push(`${name} ${part.totals.exitCode} ${images}`);
    }
    expect(said).toEqual(want);
    const names = parts.map(({ fileName }) => fileName);
    expect(new Set(names).size).toBe(names.length);
    const again = await splitEvaluation(evaluation({ images: IMAGES.toReversed(), complete: true }), split);
    expect(again.map(({ fileName }) => fileName).toSorted()).toEqual(names.toSorted());
  },
);
