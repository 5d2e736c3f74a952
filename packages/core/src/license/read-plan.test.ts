import { expect, test } from "vitest";

import { planFor } from "../../test/licenses.js";
import type { LicensePlan } from "./plan.js";
import { planIdOf } from "./plan-id.js";
import { readLicensePlan } from "./read-plan.js";

const plan = planFor(["a", "b"], { budgetUsd: 0.5, licensesLeft: 7 });
const changedText = "id: it does not match the content of the plan, so the plan was changed after it was made";
const problemsOf = (data: unknown): readonly string[] => {
  const result = readLicensePlan(data);
  return result.code === "invalid" ? result.problems : [];
};
/** The plan as somebody would forge it who calculates the ID again. */
const withItsId = (changed: LicensePlan): LicensePlan => ({ ...changed, id: planIdOf(changed) });

test("a plan reads back whatever the order of its members and the spaces between them", () => {
  const turned = Object.fromEntries(Object.entries(plan).toReversed());
  expect(readLicensePlan(JSON.parse(JSON.stringify(turned, null, 7)))).toEqual({ code: "read", plan });
});

test.each<{ name: string; change: object }>([
  { name: "time", change: { createdAt: "2026-11-21T12:00:00.001Z" } },
  { name: "account", change: { account: "200000000002" } },
  { name: "region", change: { region: "ap-singapore" } },
  { name: "endpoint", change: { endpoint: "https://tcss.tencentcloudapi.com" } },
  { name: "budget raised", change: { budgetUsd: 1 } },
  { name: "budget taken out", change: { budgetUsd: null } },
  { name: "pool", change: { licensesLeft: 8 } },
  { name: "skipped images", change: { skipped: { ...plan.skipped, unknown: 1 } } },
  { name: "reason", change: { images: plan.images.map((image) => ({ ...image, reason: "urgent" })) } },
  { name: "name", change: { images: plan.images.map((image) => ({ ...image, name: "shop:1" })) } },
  { name: "ID", change: { id: "0123456789abcdef" } },
])("a plan that was edited is refused with the reason: $name", ({ change }) => {
  expect(problemsOf({ ...plan, ...change })).toEqual([changedText]);
});

const [request] = plan.requests;
test.each<{ name: string; change: Partial<LicensePlan>; want: string }>([
  {
    name: "another image in the request",
    change: { requests: [{ ...request, LocalImageIds: ["a", "c"] } as LicensePlan["requests"][0]] }, // one member of the plan's own request is changed
    want: "requests: they do not license the images that the plan lists",
  },
  {
    name: "another count in the request",
    change: { requests: [{ ...request, UpdatedLocalImageCnt: 5 } as LicensePlan["requests"][0]] }, // one member of the plan's own request is changed
    want: "requests: UpdatedLocalImageCnt differs from the number of LocalImageIds",
  },
  {
    name: "a smaller sum",
    change: { cost: { ...plan.cost, usd: 0.25 } },
    want: "cost: usd is 0.25, the images cost 0.50",
  },
  {
    name: "a sum that is one cent off",
    change: { cost: { ...plan.cost, usd: 0.49 } },
    want: "cost: usd is 0.49, the images cost 0.50",
  },
  {
    name: "another price",
    change: { cost: { ...plan.cost, unitPriceUsd: 0.24 } },
    want: "cost: usd is 0.5, the images cost 0.48",
  },
  {
    name: "a price in parts of a cent",
    change: { cost: { ...plan.cost, unitPriceUsd: 0.255 } },
    want: "cost: unitPriceUsd is not an amount in whole cents",
  },
  {
    name: "another number of licenses",
    change: { cost: { ...plan.cost, licenses: 1 } },
    want: "cost: licenses differs from the number of images",
  },
  {
    name: "a budget that is one cent too small",
    change: { budgetUsd: 0.49 },
    want: "budgetUsd: the plan costs USD 0.50, the budget is USD 0.49",
  },
  { name: "a negative budget", change: { budgetUsd: -1 }, want: "budgetUsd: it is not an amount in whole cents" },
])("a plan that does not fit together is refused even with an ID of its own: $name", ({ change, want }) => {
  expect(problemsOf(withItsId({ ...plan, ...change }))).toEqual([want]);
  expect(problemsOf({ ...plan, ...change })).toEqual([want, changedText]);
});

test("an image that is listed twice is refused", () => {
  const twice = planFor(["a", "b"]);
  const images = twice.images.map((image) => ({ ...image, id: "a" }));
  const requests = twice.requests.map((entry) => ({ ...entry, LocalImageIds: ["a", "a"] }));
  expect(problemsOf(withItsId({ ...twice, images, requests }))).toEqual(["images: one image is listed more than once"]);
});

test("a plan that was edited to license by filter, or with a member that nobody knows, is refused", () => {
  expect(problemsOf({ ...plan, requests: [{ ...request, AllLocalImages: true }] })).toEqual([
    expect.stringMatching(/^requests\.0\.AllLocalImages: /),
  ]);
  expect(problemsOf({ ...plan, requests: [{ ...request, LocalImageFilter: [] }] })).toHaveLength(1);
  expect(problemsOf({ ...plan, comment: "approved" })).toEqual([expect.stringMatching(/^comment: /)]);
  expect(problemsOf("hello")).toHaveLength(1);
  expect(problemsOf(null)).toHaveLength(1);
});

test("a plan of version 1 is to be made again, one of a later version needs a newer release", () => {
  expect(problemsOf({ plimsollLicensePlan: 1, id: "x" })).toEqual([
    "plimsollLicensePlan: version 1 does not name the account it is for; make the plan again",
  ]);
  expect(problemsOf({ ...plan, plimsollLicensePlan: 4 })).toEqual([
    "plimsollLicensePlan: version 4 was made by a newer release; this one reads versions 2 and 3",
  ]);
  expect(problemsOf({ ...plan, plimsollLicensePlan: "2" })).toHaveLength(1);
});

/** As the release before wrote it, with its ID. */
const version2 = {
  plimsollLicensePlan: 2,
  id: "ff7bbeef85ee00e9",
  createdAt: "2026-11-21T12:00:00.000Z",
  cloud: "tencent",
  account: "100000000001",
  region: null,
  endpoint: "https://tcss.intl.tencentcloudapi.com",
  images: [{ id: "a", name: "shop:1", reason: "2 containers on 1 host, not licensed" }],
  skipped: { alreadyLicensed: 1, unknown: 0, overLimit: 3 },
  licensesLeft: 7,
  cost: { licenses: 1, unitPriceUsd: 0.25, usd: 0.25 },
  budgetUsd: 0.5,
  requests: [
    {
      AllLocalImages: false,
      AllRegistryImages: false,
      ImageSourceType: "ASSETIMAGE",
      LocalImageIds: ["a"],
      UpdatedLocalImageCnt: 1,
      UpdatedRegistryImageCnt: 0,
    },
  ],
};

test("a plan of version 2 is read with the ID that it has, and cannot be given what that version did not have", () => {
  expect(readLicensePlan(version2)).toEqual({ code: "read", plan: version2 });
  expect(problemsOf({ ...version2, images: [{ ...version2.images[0], name: "shop:2" }] })).toEqual([changedText]);
  expect(problemsOf({ ...version2, strategy: "newest-tag" })).toEqual([expect.stringMatching(/^strategy: /)]);
  expect(problemsOf({ ...version2, plimsollLicensePlan: 3 }).length).toBeGreaterThan(0);
});

const registryPlan = planFor(["a"], {
  images: [
    { id: "a", name: "shop:1", licensed: false, kind: "registry" },
    { id: "b", name: "host:1", licensed: false, kind: "host", containers: 1 },
  ],
  ids: ["a", "b"],
});

test("a plan with images in registries has requests of their own, and reads back", () => {
  expect(registryPlan.images.map(({ id, kind }) => [id, kind])).toEqual([
    ["b", "host"],
    ["a", "registry"],
  ]);
  expect(registryPlan.requests).toMatchObject([
    { LocalImageIds: ["b"], UpdatedLocalImageCnt: 1, UpdatedRegistryImageCnt: 0 },
    { RegistryImageIds: ["a"], UpdatedLocalImageCnt: 0, UpdatedRegistryImageCnt: 1 },
  ]);
  expect(readLicensePlan(JSON.parse(JSON.stringify(registryPlan)))).toEqual({ code: "read", plan: registryPlan });
});

test("an image that the plan lists on hosts cannot be asked for in registries, and the counts are held", () => {
  const [host, registry] = registryPlan.images;
  if (host === undefined || registry === undefined) throw new Error("two images");
  const turned = { ...registryPlan, images: [{ ...host, kind: "registry" as const }, registry] };
  expect(problemsOf(withItsId(turned))).toEqual(["requests: they do not license the images that the plan lists"]);
  const other = { ...registryPlan, images: [host, { ...registry, id: "c" }] };
  expect(problemsOf(withItsId(other))).toEqual(["requests: they do not license the images that the plan lists"]);
  const [first, second] = registryPlan.requests as [LicensePlan["requests"][0], LicensePlan["requests"][0]]; // two, as above
  const more = { ...registryPlan, requests: [first, { ...second, UpdatedRegistryImageCnt: 2 }] };
  expect(problemsOf(withItsId(more))).toEqual([
    "requests: UpdatedRegistryImageCnt differs from the number of RegistryImageIds",
  ]);
});

test("a budget that is exactly the cost is held", () => {
  expect(readLicensePlan(planFor(["a", "b"], { budgetUsd: 0.5 })).code).toBe("read");
});
