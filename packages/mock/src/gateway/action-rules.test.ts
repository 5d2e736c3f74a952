import { operations } from "@plimsoll/types";
import { expect, test } from "vitest";

import { loadRules, rulesOf } from "./action-rules.js";

test("the checks of an action are loaded once, and there is nothing to wait for afterwards", async () => {
  expect(() => rulesOf("sas", "DescribeImageInfoList")).toThrow("The checks were not loaded");
  await loadRules("sas", "DescribeImageInfoList");
  expect(loadRules("sas", "DescribeImageInfoList")).toBeUndefined();
  expect(rulesOf("sas", "DescribeImageInfoList").validate({ Uuids: 1 })).toMatchObject([{ parameter: "Uuids" }]);
});

test("a name that is not an action of the service is not looked for", () => {
  for (const action of ["", "toString", "../index", "DescribeAssetImageList"])
    expect(loadRules("sas", action)).toBeUndefined();
});

test("every action has checks", async () => {
  for (const service of ["tcss", "sas"] as const)
    for (const action of Object.keys(operations[service])) {
      await loadRules(service, action);
      expect(rulesOf(service, action).reference.summary).not.toBe("");
    }
});
