import { operations, permissionOf } from "@plimsoll/types";
import { expect, test } from "vitest";

import { actionsOf, referenceOf, summaryOf } from "./reference.js";

test("what a policy must allow is what the spec says of the action", async () => {
  for (const service of ["tcss", "sas"] as const)
    for (const [action, operation] of Object.entries(operations[service]))
      expect(permissionOf(operation)).toBe((await referenceOf(service, action))?.permission.action);
});

test("an action is found by its own name only", async () => {
  expect(actionsOf("sas")).toContain("DescribeImageInfoList");
  for (const action of ["toString", "describeimageinfolist", "DescribeAssetImageList"]) {
    expect(await referenceOf("sas", action)).toBeUndefined();
    expect(summaryOf("sas", action)).toBeUndefined();
  }
});

test("the list of actions has the summary of each, and names those that the types have", async () => {
  for (const service of ["tcss", "sas"] as const) {
    expect(actionsOf(service)).toEqual(Object.keys(operations[service]));
    for (const action of actionsOf(service))
      expect(summaryOf(service, action)).toBe((await referenceOf(service, action))?.summary);
  }
});
