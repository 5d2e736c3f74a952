import { expect, test } from "vitest";

import { operations, permissionOf } from "./index.js";
import { referenceOf } from "./reference.js";

test("what a policy must allow is what the spec says of the action", () => {
  for (const service of ["tcss", "sas"] as const)
    for (const [action, operation] of Object.entries(operations[service]))
      expect(permissionOf(operation)).toBe(referenceOf(service, action)?.permission.action);
});

test.each([
  { operation: operations.tcss.ModifyImageAuthorized, want: "tcss:ModifyImageAuthorized" },
  { operation: operations.sas.DescribeImageInfoList, want: "yundun-sas:DescribeImageInfoList" },
  {
    operation: { ...operations.sas.DescribeImageInfoList, permission: "yundun-aegis:DescribeImageInfoList" },
    want: "yundun-aegis:DescribeImageInfoList",
  },
])("a policy must allow $want", ({ operation, want }) => {
  expect(permissionOf(operation)).toBe(want);
});
