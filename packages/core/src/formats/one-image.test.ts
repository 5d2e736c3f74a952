import fc from "fast-check";
import { expect, test } from "vitest";

import { evaluated, evaluation, evaluations, finding, image } from "../../test/evaluations.js";
import { evaluationOfImage, fileNameOf } from "./one-image.js";

test("the evaluation of the only image has the totals of the whole", async () => {
  await fc.assert(
    fc.asyncProperty(evaluations, async ({ images, complete }) => {
      for (const each of images) {
        const whole = evaluation({ images: [each], complete });
        const one = evaluationOfImage(whole, each);
        expect(one.totals).toEqual(whole.totals);
        const seen: unknown[] = [];
        for await (const found of one.images) seen.push(found);
        expect(seen).toEqual([each]);
      }
    }),
  );
});

test("findings are counted by severity", () => {
  const findings = [
    evaluated(),
    evaluated({ breaks: [], finding: finding({ severity: "none" }) }),
    evaluated({ breaks: [], finding: finding({ severity: undefined as never }) }),
  ];
  const { totals } = evaluationOfImage(evaluation({ images: [], complete: true }), image({ findings }));
  expect(totals.findings).toEqual({ critical: 1, high: 0, medium: 0, low: 0, none: 1, unknown: 1 });
  expect(totals.breaking).toEqual({ critical: 1, high: 0, medium: 0, low: 0, none: 0, unknown: 0 });
});

test("a file name is one that every file system takes, and of one image only", async () => {
  expect(fileNameOf(image({ name: "host:5000/shop/cart:1.2" }))).toMatch(/^host_5000_shop_cart_1\.2-[0-9a-f]{12}$/);
  expect(fileNameOf(image({ name: "../..\0" }))).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]*-[0-9a-f]{12}$/);
  await fc.assert(
    fc.asyncProperty(evaluations, async ({ images }) => {
      for (const each of images) {
        expect(fileNameOf(each)).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}-[0-9a-f]{12}$/);
        expect(fileNameOf({ ...each, account: "other account" })).not.toBe(fileNameOf(each));
      }
    }),
  );
});
