import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { at } from "../../reader/nodes.ts";
import { testRule } from "../testing/test-rule.ts";

const OPERATION = "#/paths/~1ModifyThing/post";

testRule("plimsoll/permission", [
  { name: "accepts an operation that says what a policy must allow", given: {}, want: [] },
  {
    name: "refuses an operation that does not say",
    given: { [`${OPERATION}/x-permission`]: undefined },
    want: [`${OPERATION}: \`x-permission\` is missing: say what a policy must allow.`],
  },
  {
    name: "refuses the permission of another operation",
    given: { [`${OPERATION}/x-permission/action`]: "things:DescribeThingList" },
    want: [
      `${OPERATION}/x-permission/action: \`action\` must end with \`:ModifyThing\`, not be \`things:DescribeThingList\`.`,
    ],
  },
  {
    name: "leaves a permission without an action to the rule for the form of extensions",
    given: { [`${OPERATION}/x-permission/action`]: undefined },
    want: [],
  },
]);

test("DescribeImageInfoList has the RAM action, the access level and the resource of the vendor's page", () => {
  const sas: unknown = JSON.parse(readFileSync(new URL("../../bundled/sas.json", import.meta.url), "utf8"));
  expect(at(sas, "paths", "/DescribeImageInfoList", "post", "x-permission")).toEqual({
    action: "yundun-sas:DescribeImageInfoList",
    access: "read",
    resources: ["*"],
  });
});
