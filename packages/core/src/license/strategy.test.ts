import fc from "fast-check";
import { expect, test } from "vitest";

import { target } from "../../test/licenses.js";
import { type PlanInput, type PlannableImage, makeLicensePlan } from "./make-plan.js";
import { STRATEGIES, newestTags, orderOf } from "./strategy.js";

const now = new Date("2026-11-21T12:00:00Z");

function image(id: string, fields: Partial<PlannableImage> = {}): PlannableImage {
  return { id, name: `${id}:1`, repository: id, tag: "1", licensed: false, ...fields };
}

function planOf(images: readonly PlannableImage[], input: Partial<PlanInput> = {}) {
  const verdict = makeLicensePlan({ target, images, complete: true, now, ...input });
  if (verdict.code !== "planned") throw new Error(verdict.code);
  return verdict.plan;
}

const idsOf = (images: readonly PlannableImage[], input: Partial<PlanInput>): readonly string[] =>
  planOf(images, input).images.map(({ id }) => id);

test("most-severe licenses the images with the worst findings first, and says so", () => {
  const images = [
    image("quiet", { containers: 9, hosts: 1, findings: {} }),
    image("clean", { findings: { critical: 0, high: 0 } }),
    image("high", { findings: { critical: 0, high: 50 } }),
    image("critical", { findings: { critical: 1 }, containers: 1, hosts: 1 }),
  ];
  const plan = planOf(images, { strategy: "most-severe" });
  expect(plan.images.map(({ id, reason }) => [id, reason])).toEqual([
    ["critical", "1 critical; 1 container on 1 host, not licensed"],
    ["high", "50 high; not licensed"],
    ["clean", "no findings known; not licensed"],
    ["quiet", "no findings known; 9 containers on 1 host, not licensed"],
  ]);
  expect(plan.strategy).toBe("most-severe");
});

test("newest-tag licenses of each repository the newest tag by its build, and counts the others", () => {
  const old = image("old", { repository: "shop", tag: "9", createdAt: "2026-01-01T00:00:00Z", containers: 5 });
  const fresh = image("fresh", { repository: "shop", tag: "10", createdAt: "2026-02-01T00:00:00Z" });
  const undated = image("undated", { repository: "shop", tag: "x" });
  const { tag: _tag, ...untagged } = image("untagged", { repository: "<none>" });
  const plan = planOf([old, fresh, undated, untagged], { strategy: "newest-tag" });
  expect(plan.images.map(({ id, reason }) => [id, reason])).toEqual([
    ["fresh", "newest tag; not licensed"],
    ["undated", "newest tag; not licensed"],
  ]);
  expect(plan.skipped).toMatchObject({ olderTag: 2 });
  const licensed = { ...fresh, licensed: true };
  expect(makeLicensePlan({ target, images: [old, licensed], complete: true, now, strategy: "newest-tag" })).toEqual({
    code: "nothing-to-license",
    skipped: { alreadyLicensed: 1, unknown: 0, overLimit: 0, olderTag: 1 },
  });
});

test("the same repository on hosts and in a registry has a newest tag in each", () => {
  const host = image("a", { repository: "shop", createdAt: "2026-01-01T00:00:00Z" });
  const registry = image("b", { repository: "shop", kind: "registry", createdAt: "2026-02-01T00:00:00Z" });
  expect(newestTags([host, registry])).toEqual([host, registry]);
});

test("an image in several places is planned once, where it was read first; a license in one place covers all", () => {
  const host = image("a", { kind: "host", containers: 2, hosts: 1 });
  expect(planOf([host, image("a", { kind: "registry" })]).images).toEqual([
    { id: "a", name: "a:1", kind: "host", reason: "2 containers on 1 host, not licensed" },
  ]);
  const skipped = (second: PlannableImage) => {
    const verdict = makeLicensePlan({ target, images: [host, second], complete: true, now });
    return verdict.code === "nothing-to-license" ? verdict.skipped : verdict.code;
  };
  expect(skipped(image("a", { licensed: true }))).toMatchObject({ alreadyLicensed: 1 });
  const { licensed: _licensed, ...silent } = image("a");
  expect(skipped(silent)).toMatchObject({ unknown: 1, alreadyLicensed: 0 });
});

test("an image without an ID cannot be licensed by it, and is counted as unknown", () => {
  expect(planOf([image(""), image("a")])).toMatchObject({ images: [{ id: "a" }], skipped: { unknown: 1 } });
});

test.each<{ name: string; input: Partial<PlanInput>; want: readonly string[] }>([
  { name: "a budget in dollars", input: { budgetUsd: 0.6 }, want: ["c", "b"] },
  { name: "a budget in licenses", input: { budgetLicenses: 1 }, want: ["c"] },
  { name: "the licenses that are left", input: { licensesLeft: 2 }, want: ["c", "b"] },
  { name: "the smallest of all limits", input: { budgetUsd: 9, licensesLeft: 2, maxImages: 1 }, want: ["c"] },
])("with fit, as many images are planned as $name allows, the first ones of the strategy", ({ input, want }) => {
  const images = ["a", "b", "c"].map((id, index) => image(id, { containers: index, hosts: 1 }));
  expect(idsOf(images, { ...input, fit: true })).toEqual(want);
  expect(planOf(images, { ...input, fit: true }).skipped.overLimit).toBe(3 - want.length);
});

test("without fit, a plan beyond a budget in licenses is refused", () => {
  const images = ["a", "b"].map((id) => image(id));
  expect(makeLicensePlan({ target, images, complete: true, now, budgetLicenses: 1 })).toEqual({
    code: "refused",
    reasons: [{ code: "over-budget", message: expect.stringContaining("needs 2 licenses, the budget is 1 license.") }],
  });
});

test("every order is total: the same images are chosen in whatever order they come, large counts included", () => {
  const count = fc.option(fc.oneof(fc.nat(3), fc.constant((2n ** 60n) as unknown as number)), { nil: undefined }); // as the client gives it
  const images = fc.uniqueArray(
    fc.record({ id: fc.stringMatching(/^[a-c]{1,3}$/), critical: count, containers: count }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(images, fc.constantFrom(...STRATEGIES), (list, strategy) => {
      const all = list.map(({ id, critical, containers }) =>
        image(id, {
          ...(critical === undefined ? {} : { findings: { critical } }),
          ...(containers === undefined ? {} : { containers }),
        }),
      );
      const sorted = all.toSorted(orderOf(strategy));
      expect(all.toReversed().toSorted(orderOf(strategy))).toEqual(sorted);
    }),
  );
});
