import { referenceOf } from "@plimsoll/validators/reference";
import { expect, test } from "vitest";

import { unflatten } from "./unflatten.js";

const cases = [
  {
    name: "puts lists in the order of their numbers",
    action: "DescribeAssetImageList",
    query: "Filters.0.Name=ImageName&Filters.0.Values.1=b&Filters.0.Values.0=a",
    want: { Filters: [{ Name: "ImageName", Values: ["a", "b"] }] },
  },
  {
    name: "keeps the ten items before the second of the tens",
    action: "ModifyImageAuthorized",
    query: [2, 10, 1].map((index) => `LocalImageIds.${index}=${index}`).join("&"),
    want: { LocalImageIds: ["1", "2", "10"] },
  },
  {
    name: "makes numbers and Booleans where the schema has them",
    action: "DescribeAssetImageList",
    query: "Limit=10&Filters.0.ExactMatch=true&Filters.0.Values.0=1",
    want: { Limit: 10, Filters: [{ ExactMatch: true, Values: ["1"] }] },
  },
  {
    name: "leaves a wrong value wrong",
    action: "UpdateImageRegistryTimingScanTask",
    query: "ScanPeriod=daily&Enable=yes&Id.0=",
    want: { ScanPeriod: "daily", Enable: "yes", Id: [""] },
  },
  {
    name: "leaves an unknown parameter in",
    action: "DescribeAssetImageList",
    query: "Nope.0=1",
    want: { Nope: { 0: "1" } },
  },
];

test.each(cases)("$name", async ({ action, query, want }) => {
  const schema = (await referenceOf("tcss", action))?.request ?? { type: "object" };
  expect(unflatten(new URLSearchParams(query), schema)).toEqual(want);
});
