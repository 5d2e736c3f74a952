import { operations } from "@plimsoll/types";
import { expect, test } from "vitest";

import { denialOf } from "./permissions.js";

test.each([
  { name: "no lists allow all", policy: {}, want: undefined },
  { name: "an allowed name", policy: { allow: ["DescribeAssetImageList"] }, want: undefined },
  { name: "a name that is not allowed", policy: { allow: ["ModifyImageAuthorized"] }, want: "implicit" },
  { name: "an empty list allows nothing", policy: { allow: [] }, want: "implicit" },
  { name: "a denied name", policy: { deny: ["DescribeAssetImageList"] }, want: "explicit" },
  { name: "denied before allowed", policy: { allow: ["*"], deny: ["Describe*"] }, want: "explicit" },
  { name: "a beginning", policy: { allow: ["Describe*"] }, want: undefined },
  { name: "an end", policy: { allow: ["*List"] }, want: undefined },
  { name: "a middle", policy: { allow: ["*Image*"] }, want: undefined },
  { name: "both ends", policy: { allow: ["Describe*List"] }, want: undefined },
  { name: "both ends and a middle", policy: { allow: ["D*Asset*I*List"] }, want: undefined },
  { name: "pieces in another order", policy: { allow: ["D*Image*Asset*List"] }, want: "implicit" },
  { name: "ends that overlap", policy: { allow: ["DescribeAssetImage*ImageList"] }, want: "implicit" },
  { name: "the name of the permission", policy: { allow: ["tcss:DescribeAssetImageList"] }, want: undefined },
  { name: "a beginning of the permission", policy: { deny: ["tcss:Describe*"] }, want: "explicit" },
  { name: "everything of the service", policy: { allow: ["tcss:*"] }, want: undefined },
  { name: "a permission of another service", policy: { allow: ["yundun-sas:*"] }, want: "implicit" },
  { name: "part of the name only", policy: { allow: ["Describe"] }, want: "implicit" },
  { name: "another case", policy: { allow: ["describe*"] }, want: "implicit" },
  { name: "signs of regular expressions", policy: { allow: ["Describe.*", "(", "[A-Z]*"] }, want: "implicit" },
])("decides on $name", ({ policy, want }) => {
  expect(denialOf({ allow: undefined, deny: [], ...policy }, operations.tcss.DescribeAssetImageList)).toBe(want);
});
