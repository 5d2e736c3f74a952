import { validateRequest } from "@plimsoll/validators";
import fc from "fast-check";
import { expect, test } from "vitest";

import { imagesInfo } from "../../test/images.js";
import { fromTcssImage } from "../sources/tcss-image.js";
import { type PlanInput, makeLicensePlan } from "./make-plan.js";
import { readLicensePlan } from "./read-plan.js";

const now = new Date("2026-11-21T12:00:00Z");
const image = (id: string, fields = {}) => fromTcssImage(imagesInfo({ ImageID: id, ImageName: `${id}:1`, ...fields }));
const plan = (input: Partial<PlanInput> & Pick<PlanInput, "images">) =>
  makeLicensePlan({ complete: true, now, ...input });

test("licenses the most exposed images first and says why and what it costs", () => {
  const verdict = plan({
    images: [image("idle"), image("busy", { ContainerCnt: 3, HostCnt: 2 }), image("licensed", { IsAuthorized: 1 })],
    maxImages: 1,
  });
  expect(verdict).toMatchObject({
    code: "planned",
    plan: {
      createdAt: "2026-11-21T12:00:00.000Z",
      images: [{ id: "busy", name: "busy:1", reason: "3 containers on 2 hosts, not licensed" }],
      skipped: { alreadyLicensed: 1, overLimit: 1 },
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
    alreadyLicensed: 1,
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

test("the ID of a plan depends on what it does, not on when it was made", () => {
  const idAt = (at: Date) => {
    const verdict = plan({ images: [image("a")], now: at });
    return verdict.code === "planned" ? verdict.plan.id : undefined;
  };
  expect(idAt(new Date(1))).toBe(idAt(new Date(2)));
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
      for (const request of verdict.plan.requests)
        expect(validateRequest("tcss", "ModifyImageAuthorized", request)).toEqual([]);
      expect(readLicensePlan(JSON.parse(JSON.stringify(verdict.plan)))).toEqual({ code: "read", plan: verdict.plan });
    }),
    { numRuns: 30 },
  );
});

test("a plan that was edited to do something else is not read", () => {
  const verdict = plan({ images: [image("a"), image("b")] });
  if (verdict.code !== "planned") throw new Error(verdict.code);
  const [request] = verdict.plan.requests;
  const edited = (fields: object) => readLicensePlan({ ...verdict.plan, requests: [{ ...request, ...fields }] });
  expect(edited({ AllLocalImages: true })).toMatchObject({ code: "invalid" });
  expect(edited({ UpdatedLocalImageCnt: 5 })).toEqual({
    code: "invalid",
    problems: ["requests: UpdatedLocalImageCnt differs from the number of LocalImageIds"],
  });
  expect(edited({ LocalImageIds: ["a", "c"] })).toEqual({
    code: "invalid",
    problems: ["requests: they do not license the images that the plan lists"],
  });
  expect(readLicensePlan("hello")).toMatchObject({ code: "invalid" });
});
