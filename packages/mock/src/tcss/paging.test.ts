import { expect, test } from "vitest";

import { pageOf } from "./paging.js";

test("a request without a limit gets the action's own default, and all items where it has none", () => {
  expect(pageOf("DescribeAssetImageList", {})).toEqual({ limit: 10, offset: 0 });
  expect(pageOf("DescribeAutoAuthorizedRuleHost", {}).limit).toBeGreaterThan(1_000_000);
  expect(pageOf("DescribeAutoAuthorizedRuleHost", { Limit: 5, Offset: 5 })).toEqual({ limit: 5, offset: 5 });
});
