import { action as modify } from "@plimsoll/validators/tcss/ModifyImageAuthorized";
import fc from "fast-check";
import { expect, test } from "vitest";

import { imagesInfo } from "../../test/images.js";
import { target } from "../../test/licenses.js";
import { fromTcssImage } from "../sources/tcss-image.js";
import { type PlanInput, makeLicensePlan } from "./make-plan.js";
import { readLicensePlan } from "./read-plan.js";

const now = new Date("2026-11-21T12:00:00Z");
const image = (id: string, fields = {}) => fromTcssImage(imagesInfo({ ImageID: id, ImageName: `${id}:1`, ...fields }));
const plan = (input: Partial<PlanInput> & Pick<PlanInput, "images">) =>
  makeLicensePlan({ target, complete: true, now, ...input });

test("licenses the most exposed images first and says why and what it costs", () => {
  const verdict = plan({
    images: [image("idle"), image("busy", { ContainerCnt: 3, HostCnt: 2 }), image("licensed", { IsAuthorized: 1 })],
    maxImages: 1,
  });
  expect(verdict).toMatchObject({
    code: "planned",
    plan: {
      plimsollLicensePlan: 3,
      strategy: "running-first",
      createdAt: "2026-11-21T12:00:00.000Z",
      ...target,
      images: [{ id: "busy", name: "busy:1", reason: "3 containers on 2 hosts, not licensed" }],
      skipped: { alreadyLicensed: 1, unknown: 0, overLimit: 1 },
      licensesLeft: null,
      budgetUsd: null,
      cost: { licenses: 1, unitPriceUsd: 0.25, usd: 0.25 },
      requests: [
        {
          AllLocalImages: false,
          AllRegistryImages: false,
          ImageSourceType: "ASSETIMAGE",
          LocalImageIds: ["busy"],
          UpdatedLocalImageCnt: 1,
          UpdatedRegistryImageCnt: 0,
        },
      ],
    },
  });
});

test("says that nothing is left to license", () => {
  expect(plan({ images: [image("a", { IsAuthorized: 1 })] })).toEqual({
    code: "nothing-to-license",
    skipped: { alreadyLicensed: 1, unknown: 0, overLimit: 0 },
  });
});

test("refuses with every reason at once", () => {
  const verdict = plan({ images: [image("a"), image("b")], complete: false, ids: ["a", "b", "c"], budgetUsd: 0.25 });
  expect(verdict).toEqual({
    code: "refused",
    reasons: [
      { code: "incomplete-inventory", message: expect.stringContaining("not complete") },
      { code: "unknown-image", message: "c is not among the images of the account." },
      { code: "over-budget", message: expect.stringContaining("USD 0.50, the budget is USD 0.25") },
    ],
  });
});

test("images that are named and all there can be planned from an incomplete list", () => {
  const named = plan({ images: [image("a"), image("b")], complete: false, ids: ["a"] });
  expect(named).toMatchObject({ code: "planned", plan: { images: [{ id: "a" }] } });
  expect(plan({ images: [image("a")], complete: false })).toMatchObject({ code: "refused" });
  expect(plan({ images: [image("a")], complete: false, ids: [] })).toMatchObject({ code: "refused" });
});

test("the ID of a plan depends on what it does and on when it was made: a plan made again is another plan", () => {
  const idAt = (at: Date) => {
    const verdict = plan({ images: [image("a")], now: at });
    return verdict.code === "planned" ? verdict.plan.id : undefined;
  };
  expect(idAt(new Date(1))).not.toBe(idAt(new Date(2)));
  expect(idAt(new Date(1))).toBe(idAt(new Date(1)));
  expect(idAt(now)).toMatch(/^[0-9a-f]{16}$/);
});

test("every plan is valid for the vendor, within its limit, free of duplicates, and reads back", () => {
  const images = fc.array(
    fc.record({ id: fc.nat(3000), licensed: fc.boolean(), containers: fc.nat(5), hosts: fc.nat(5) }),
    { maxLength: 2500 },
  );
  fc.assert(
    fc.property(images, fc.option(fc.nat(2500), { nil: undefined }), (rows, maxImages) => {
      const verdict = plan({
        images: rows.map((row) =>
          image(`sha256:${row.id}`, {
            IsAuthorized: Number(row.licensed),
            ContainerCnt: row.containers,
            HostCnt: row.hosts,
          }),
        ),
        ...(maxImages === undefined ? {} : { maxImages }),
      });
      if (verdict.code !== "planned") {
        expect(verdict.code).toBe("nothing-to-license");
        return;
      }
      const ids = verdict.plan.requests.flatMap((request) => request.LocalImageIds ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(maxImages ?? Number.POSITIVE_INFINITY);
      for (const request of verdict.plan.requests) expect(modify.validate(request)).toEqual([]);
      expect(readLicensePlan(JSON.parse(JSON.stringify(verdict.plan)))).toEqual({ code: "read", plan: verdict.plan });
    }),
    { numRuns: 30 },
  );
});

const planned = (input: Partial<PlanInput> & Pick<PlanInput, "images">) => {
  const verdict = plan(input);
  if (verdict.code !== "planned") throw new Error(verdict.code);
  return verdict.plan;
};
const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `sha256:${index}`);

test("an image of which the service does not say whether it has a license is not planned, and counted apart", () => {
  const { licensed: _, ...silent } = image("silent");
  expect(planned({ images: [silent, image("a"), image("b", { IsAuthorized: 1 })] })).toMatchObject({
    images: [{ id: "a" }],
    skipped: { alreadyLicensed: 1, unknown: 1, overLimit: 0 },
  });
  expect(plan({ images: [silent] })).toEqual({
    code: "nothing-to-license",
    skipped: { alreadyLicensed: 0, unknown: 1, overLimit: 0 },
  });
});

test("an image ID that is named twice is planned once", () => {
  expect(planned({ images: [image("a")], ids: ["a", "a"] })).toMatchObject({ cost: { licenses: 1 } });
});

test.each([
  { left: 3, want: "planned" },
  { left: 2, want: "The plan needs 3 licenses, and 2 are left in the account. Lower the number of images to 2," },
  { left: 1, want: "and 1 is left in the account. Lower the number of images to 1," },
  { left: 0, want: "and 0 are left in the account" },
])("three images and $left licenses left: $want", ({ left, want }) => {
  const verdict = plan({ images: ids(3).map((id) => image(id)), licensesLeft: left });
  if (want === "planned") expect(verdict).toMatchObject({ code: "planned", plan: { licensesLeft: 3 } });
  else
    expect(verdict).toEqual({
      code: "refused",
      reasons: [{ code: "pool-too-small", message: expect.stringContaining(want) }],
    });
});

test("a plan that needs more licenses than are left is made for fewer images", () => {
  const images = ids(3).map((id) => image(id));
  expect(planned({ images, licensesLeft: 2, maxImages: 2 })).toMatchObject({ cost: { licenses: 2 } });
});

test.each([
  { images: 3, price: 0.25, budget: 0.75, want: "planned" },
  { images: 3, price: 0.25, budget: 0.74, want: "over-budget" },
  { images: 3, price: 0.1, budget: 0.3, want: "planned" },
  { images: 3, price: 0.1, budget: 0.29, want: "over-budget" },
  { images: 1000, price: 1.13, budget: 1130, want: "planned" },
  { images: 1000, price: 1.13, budget: 1129.99, want: "over-budget" },
  { images: 1, price: 0.225, budget: 1, want: "invalid-price" },
  { images: 1, price: 1e300, budget: 1, want: "invalid-price" },
  { images: 2, price: 90_071_992_547_409.91, budget: 1, want: "invalid-price" },
  { images: 1, price: 0.25, budget: 0.255, want: "invalid-budget" },
])("$images images at USD $price with a budget of USD $budget: $want", ({ images, price, budget, want }) => {
  const verdict = plan({ images: ids(images).map((id) => image(id)), unitPriceUsd: price, budgetUsd: budget });
  expect(verdict.code === "refused" ? verdict.reasons.map(({ code }) => code) : [verdict.code]).toEqual([want]);
});

test("costs are whole cents, however many images there are", () => {
  const cost = fc.record({ images: fc.integer({ min: 1, max: 3000 }), cents: fc.integer({ min: 1, max: 10_000 }) });
  fc.assert(
    fc.property(cost, ({ images, cents }) => {
      const { usd } = planned({ images: ids(images).map((id) => image(id)), unitPriceUsd: cents / 100 }).cost;
      expect(usd.toString()).toBe(((images * cents) / 100).toString());
      expect(Math.abs(usd * 100 - images * cents)).toBeLessThan(0.001);
    }),
    { numRuns: 30 },
  );
});

test.each([999, 1000, 1001, 2500])("%i images are asked for in requests of a thousand at most, in order", (count) => {
  const { requests, images } = planned({ images: ids(count).map((id) => image(id)) });
  expect(requests.map(({ LocalImageIds = [] }) => LocalImageIds.length)).toEqual([
    ...Array.from({ length: Math.floor((count - 1) / 1000) }, () => 1000),
    ((count - 1) % 1000) + 1,
  ]);
  expect(requests.flatMap(({ LocalImageIds = [] }) => LocalImageIds)).toEqual(images.map(({ id }) => id));
});

test("a plan for a hundred thousand images is made and read in seconds", { timeout: 60_000 }, () => {
  const made = planned({ images: ids(100_000).map((id) => image(id)) });
  expect(made.cost).toEqual({ licenses: 100_000, unitPriceUsd: 0.25, usd: 25_000 });
  expect(readLicensePlan(JSON.parse(JSON.stringify(made))).code).toBe("read");
});
