import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { loadAction } from "./load-action.js";
import { actionsOf, referenceOf } from "./reference.js";
import { validateRequest } from "./validate-request.js";

const required = {
  AllLocalImages: false,
  AllRegistryImages: false,
  UpdatedLocalImageCnt: 1,
  UpdatedRegistryImageCnt: 0,
  ImageSourceType: "ASSETIMAGE",
  LocalImageIds: ["sha256:a"],
};

test.each([
  {
    name: "a value out of range",
    action: "DescribeAssetImageList",
    given: { Limit: 1000 },
    want: { kind: "value", parameter: "Limit", message: "Limit must be an integer from 1 to 100; got 1000" },
  },
  {
    name: "a value that is not listed",
    action: "DescribeAssetImageList",
    given: { Order: "up" },
    want: { kind: "value", parameter: "Order", message: 'Order must be one of asc, desc, ASC, DESC; got "up"' },
  },
  {
    name: "a wrong type deep inside",
    action: "DescribeAssetImageList",
    given: { Filters: [{ Name: "ImageName", Values: "nginx" }] },
    want: {
      kind: "type",
      parameter: "Filters.0.Values",
      message: 'Filters.0.Values must be an array, each item text; got "nginx"',
    },
  },
  {
    name: "a missing parameter",
    action: "DescribeImageAutoAuthorizedLogList",
    given: {},
    want: { kind: "missing", parameter: "TaskId", message: "TaskId is required: an integer" },
  },
  {
    name: "an unknown parameter",
    action: "DescribeAssetImageList",
    given: { limit: 5 },
    want: {
      kind: "unknown",
      parameter: "limit",
      message: "limit is not a parameter of DescribeAssetImageList; there are Limit, Offset, Filters, By, Order",
    },
  },
])("names $name and what is allowed", async ({ action, given, want }) => {
  expect(await validateRequest("tcss", action, given)).toEqual([want]);
});

describe("the rules between the parameters of ModifyImageAuthorized", () => {
  test.each([
    { name: "holds for images by ID", given: {}, want: [] },
    { name: "all-local-images-needs-a-count", given: { AllLocalImages: true, UpdatedLocalImageCnt: 0 } },
    { name: "all-registry-images-needs-a-count", given: { AllRegistryImages: true } },
    { name: "local-count-needs-a-selection", given: { LocalImageIds: [] } },
    { name: "registry-count-needs-a-selection", given: { UpdatedRegistryImageCnt: 1 } },
    {
      name: "registry-filter-needs-only-show-latest",
      given: { UpdatedRegistryImageCnt: 1, RegistryImageFilter: [{ Name: "ImageName", Values: ["a"] }] },
    },
    { name: "some-side-has-a-count", given: { UpdatedLocalImageCnt: 0 } },
  ])("$name", async ({ name, given, want = [name] }) => {
    const problems = await validateRequest("tcss", "ModifyImageAuthorized", { ...required, ...given });
    expect(problems.map(({ parameter }) => parameter)).toEqual(want);
    expect(problems.every(({ kind, code }) => kind === "condition" && code?.startsWith("InvalidParameter"))).toBe(true);
  });
});

test("an unknown action is a mistake of the caller", async () => {
  await expect(validateRequest("sas", "toString", {})).rejects.toThrow(new RangeError("sas has no action toString"));
});

test("every example of the documents is valid", async () => {
  for (const service of ["tcss", "sas"] as const)
    for (const action of actionsOf(service))
      for (const { value } of Object.values((await referenceOf(service, action))?.examples ?? {}))
        expect(await validateRequest(service, action, value)).toEqual([]);
});

test("no input makes a validator throw, and every problem has a message", async () => {
  const loaded = await Promise.all(actionsOf("tcss").map((action) => loadAction("tcss", action)));
  fc.assert(
    fc.property(fc.constantFrom(...loaded), fc.anything(), (action, request) => {
      for (const problem of action?.validate(request) ?? []) expect(problem.message).not.toBe("");
    }),
  );
});

test("an integer beyond 2^53, which comes as a bigint, is an integer like any other", async () => {
  expect(await validateRequest("tcss", "DescribeImageAutoAuthorizedLogList", { TaskId: 9007199254740993n })).toEqual(
    [],
  );
  expect(await validateRequest("tcss", "DescribeAssetImageList", { Limit: -9007199254740993n })).toMatchObject([
    { kind: "value", parameter: "Limit", message: expect.stringContaining("got -9007199254740993") },
  ]);
  expect(await validateRequest("tcss", "DescribeAssetImageList", { Filters: [9007199254740993n] })).not.toEqual([]);
  expect(await validateRequest("tcss", "DescribeImageAutoAuthorizedLogList", { TaskId: 2n ** 64n })).toEqual([
    { kind: "value", parameter: "TaskId", message: `TaskId must be an integer of 64 bits; got ${2n ** 64n}` },
  ]);
});
