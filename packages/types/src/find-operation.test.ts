import { expect, test } from "vitest";

import { isAction, operationOf, operations, suggestionFor } from "./index.js";

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

test.each([
  { service: "tcss", name: "DescribeAssetImagList", want: "DescribeAssetImageList" },
  { service: "tcss", name: "describeassetimagelist", want: "DescribeAssetImageList" },
  { service: "tcss", name: "ModifyImagesAuthorized", want: "ModifyImageAuthorized" },
  { service: "sas", name: "DescribeImageInfo", want: "DescribeImageInfoList" },
  { service: "sas", name: "RunInstances", want: undefined },
  { service: "sas", name: "", want: undefined },
] as const)("suggests $want for $name", ({ service, name, want }) => {
  expect(suggestionFor(service, name)).toBe(want);
});
