import { operations, permissionOf } from "@plimsoll/types";
import { expect, test } from "vitest";

import { actionsOf, referenceOf } from "./reference.js";

test("what a policy must allow is what the spec says of the action", () => {
  for (const service of ["tcss", "sas"] as const)
    for (const [action, operation] of Object.entries(operations[service]))
      expect(permissionOf(operation)).toBe(referenceOf(service, action)?.permission.action);
});

test("an action is found by its own name only", () => {
  expect(actionsOf("sas")).toContain("DescribeImageInfoList");
  for (const action of ["toString", "describeimageinfolist", "DescribeAssetImageList"])
    expect(referenceOf("sas", action)).toBeUndefined();
});
