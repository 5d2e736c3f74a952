import { expect, test } from "vitest";

import { isAction, operationOf, operations } from "./index.js";

test("finds the record of an action by its name", () => {
  expect(operationOf("tcss", "ModifyImageAuthorized")).toBe(operations.tcss.ModifyImageAuthorized);
  expect(isAction("sas", "DescribeImageInfoList")).toBe(true);
});

test.each(["DescribeImageInfoList", "describeassetimagelist", "toString", "__proto__", ""])(
  "knows no action %j of TCSS",
  (action) => {
    expect(operationOf("tcss", action)).toBeUndefined();
    expect(isAction("tcss", action)).toBe(false);
  },
);
