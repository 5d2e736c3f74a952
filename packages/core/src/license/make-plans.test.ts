import fc from "fast-check";
import { expect, test } from "vitest";

import { imagesInfo } from "../../test/images.js";
import { target } from "../../test/licenses.js";
import { fromTcssImage } from "../sources/tcss-image.js";
import { makeLicensePlan } from "./make-plan.js";
import { type PlanAccount, type PlansInput, makeLicensePlans } from "./make-plans.js";

const now = new Date("2026-11-21T12:00:00Z");
const image = (id: string, containers = 0, licensed = 0) =>
  fromTcssImage(
    imagesInfo({ ImageID: id, ImageName: `${id}:1`, ContainerCnt: containers, HostCnt: 1, IsAuthorized: licensed }),
  );
const account = (number: string, images: PlanAccount["images"], more: Partial<PlanAccount> = {}): PlanAccount => ({
  target: { ...target, account: number },
  images,
  complete: true,
  ...more,
});

/** The image IDs of each plan, or what there is in place of it. */
function decided(input: Omit<PlansInput, "now">): readonly unknown[] {
  const verdict = makeLicensePlans({ now, ...input });
  if (verdict.code === "refused") return verdict.reasons.map(({ code }) => code);
  return verdict.verdicts.map((each) => (each.code === "planned" ? each.plan.images.map(({ id }) => id) : each.code));
}

const shop = account("1", [image("a", 9), image("b", 5), image("c", 1)]);
const bank = account("2", [image("d", 7), image("e", 6)]);

test("a number of images is for all accounts together, the most exposed of all of them first", () => {
  expect(decided({ accounts: [shop, bank], maxImages: 3 })).toEqual([["a"], ["d", "e"]]);
  expect(decided({ accounts: [shop, bank], maxImages: 1 })).toEqual([["a"], "nothing-to-license"]);
});

test("a budget is for all accounts together: beyond it there is no plan at all, and with fit what fits", () => {
  expect(decided({ accounts: [shop, bank], budgetUsd: 1.24 })).toEqual(["over-budget"]);
  expect(decided({ accounts: [shop, bank], budgetUsd: 1.25 })).toEqual([
    ["a", "b", "c"],
    ["d", "e"],
  ]);
  expect(decided({ accounts: [shop, bank], budgetUsd: 0.5, fit: true })).toEqual([["a"], ["d"]]);
  expect(decided({ accounts: [shop, bank], budgetLicenses: 4 })).toEqual(["over-budget"]);
  expect(decided({ accounts: [shop, bank], budgetLicenses: 4, fit: true })).toEqual([
    ["a", "b"],
    ["d", "e"],
  ]);
});

test("an account without licenses is refused alone, and with fit the others get its share", () => {
  const poor = { ...shop, licensesLeft: 1 };
  expect(decided({ accounts: [poor, bank] })).toEqual(["refused", ["d", "e"]]);
  expect(decided({ accounts: [poor, bank], fit: true, budgetLicenses: 3 })).toEqual([["a"], ["d", "e"]]);
});

test("images that are named belong to the accounts that have them; one that no account has is refused", () => {
  expect(decided({ accounts: [shop, bank], ids: ["c", "d"] })).toEqual([["c"], ["d"]]);
  expect(decided({ accounts: [shop, bank], ids: ["c"] })).toEqual([["c"], "nothing-to-license"]);
  expect(decided({ accounts: [shop, bank], ids: ["c", "zz"] })).toEqual(["unknown-image"]);
  const half = { ...bank, complete: false };
  expect(decided({ accounts: [shop, half], ids: ["c"] })).toEqual([["c"], "nothing-to-license"]);
  expect(decided({ accounts: [shop, half] })).toEqual([["a", "b", "c"], "refused"]);
});

test("an image that two accounts have is licensed in each", () => {
  expect(decided({ accounts: [shop, account("3", [image("a", 9)])] })).toEqual([["a", "b", "c"], ["a"]]);
});

test("a plan names no budget that it shares with other accounts", () => {
  const verdict = makeLicensePlans({ now, accounts: [shop, bank], budgetUsd: 2 });
  expect(verdict).toMatchObject({ verdicts: [{ plan: { budgetUsd: null } }, { plan: { budgetUsd: null } }] });
});

const some = fc.array(fc.record({ id: fc.nat(30), containers: fc.nat(4), licensed: fc.nat(1) }), { maxLength: 20 });
const limits = fc.record(
  { maxImages: fc.nat(30), budgetLicenses: fc.integer({ min: 1, max: 30 }), fit: fc.boolean() },
  { requiredKeys: [] },
);
const imagesOf = (rows: readonly { readonly id: number; readonly containers: number; readonly licensed: number }[]) =>
  rows.map(({ id, containers, licensed }) => image(`sha256:${id}`, containers, licensed));

test("one account is planned as it is alone, and the plans of several never exceed a limit together", () => {
  fc.assert(
    fc.property(some, some, limits, (first, second, given) => {
      const [one, two] = [account("1", imagesOf(first)), account("2", imagesOf(second), { licensesLeft: 5 })];
      expect(makeLicensePlans({ now, accounts: [one], ...given })).toEqual({
        code: "decided",
        verdicts: [makeLicensePlan({ now, ...one, ...given })],
      });
      const counts = decided({ accounts: [one, two], ...given }).map((ids) => (Array.isArray(ids) ? ids.length : 0));
      const total = counts.reduce((sum, count) => sum + count, 0);
      expect(total).toBeLessThanOrEqual(Math.min(given.maxImages ?? Infinity, given.budgetLicenses ?? Infinity));
      if (given.fit === true) expect(counts[1] ?? 0).toBeLessThanOrEqual(5);
    }),
    { numRuns: 100 },
  );
});
