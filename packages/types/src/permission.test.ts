import { expect, test } from "vitest";

import { operations, permissionOf } from "./index.js";

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
